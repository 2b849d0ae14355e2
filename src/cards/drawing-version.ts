import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import sharp from 'sharp'
import { loadFonts } from './type/load-fonts.ts'

/** A digest of all that a card’s picture depends on besides the card: this folder’s code, the fonts and the packages. */
export function drawingVersion(): string {
  const { resolve } = createRequire(import.meta.url)
  const hash = createHash('sha256')
    .update(JSON.stringify(sharp.versions))
    .update(process.versions.icu ?? '')
  hash.update(readFileSync(resolve('satori/package.json')))
  for (const { data } of loadFonts()) hash.update(data)
  const entries = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  for (const file of files.sort()) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
