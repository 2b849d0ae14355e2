import { endOf, type Fault } from '../../faults/index.ts'

/** A file that isn't plain UTF-8 text; `place` is the first character that is not. */
export type BadBytes = Pick<Fault, 'reason' | 'place'>

/**
 * Decode a file strictly: valid UTF-8 without control characters. A byte order mark is dropped and line ends become
 * `\n`; everything else stays as it was written.
 */
export function decodeText(bytes: Uint8Array): string | BadBytes {
  const text = decode(bytes)
  if (text === undefined) {
    const start = decodeStart(bytes)
    const hex = bytes[Buffer.byteLength(start)]?.toString(16)
    return { reason: `Unexpected byte 0x${hex}, expected UTF-8`, place: endOf(start.replace(/^\uFEFF/, '')) }
  }
  const lines = text.replace(/\r\n?/g, '\n')
  const control = lines.search(CONTROL)
  if (control === -1) return lines
  const code = lines.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')
  return {
    reason: `Unexpected control character U+${code}, expected text`,
    place: endOf(lines.slice(0, control)),
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/

function decode(bytes: Uint8Array, { stream = false, ignoreBOM = false } = {}): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}

/** The characters before the first bad byte; a byte order mark is one of them. */
function decodeStart(bytes: Uint8Array): string {
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (decode(bytes.subarray(0, middle), { stream: true }) === undefined) high = middle
    else low = middle
  }
  return String(decode(bytes.subarray(0, low), { stream: true, ignoreBOM: true }))
}
