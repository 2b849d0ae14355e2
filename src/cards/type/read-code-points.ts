import { inflateSync } from 'node:zlib'

/** Ends the list of segments; no character. */
const LAST = 0xffff

/**
 * Read which characters a WOFF font has glyphs for: the code points of its `cmap` table.
 *
 * @throws Error where the table is of another format than 4, the one of fonts without astral characters
 * @see https://www.w3.org/TR/WOFF/
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/cmap#format-4-segment-mapping-to-delta-values
 */
export function readCodePoints(woff: Buffer): ReadonlySet<number> {
  const cmap = readTable(woff, 'cmap')
  const table = cmap.subarray(cmap.readUInt32BE(8))
  if (table.readUInt16BE(0) !== 4) throw new Error('Unexpected format of `cmap`, expected 4')
  const size = table.readUInt16BE(6)
  const points = new Set<number>()
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at)
    const startAt = 16 + size + at
    const start = table.readUInt16BE(startAt)
    const delta = table.readUInt16BE(startAt + size)
    const rangeAt = startAt + 2 * size
    const range = table.readUInt16BE(rangeAt)
    for (let point = start; point <= end && point < LAST; point += 1) {
      const glyph = range === 0 ? point : table.readUInt16BE(rangeAt + range + 2 * (point - start))
      if (glyph !== 0 && (glyph + delta) % 0x10000 !== 0) points.add(point)
    }
  }
  return points
}

function readTable(woff: Buffer, tag: string): Buffer {
  const count = woff.readUInt16BE(12)
  const entry = Array.from({ length: count }, (_, i) => 44 + 20 * i).find(
    at => woff.toString('latin1', at, at + 4) === tag,
  )
  if (entry === undefined) throw new Error(`Unexpected font without \`${tag}\``)
  const start = woff.readUInt32BE(entry + 4)
  const packed = woff.readUInt32BE(entry + 8)
  const bytes = woff.subarray(start, start + packed)
  return packed < woff.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes
}
