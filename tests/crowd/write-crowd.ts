import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSearchFiles } from '../../src/build/index-search.ts'
import { toReadingJson } from '../../src/export/index.ts'
import type { Reading } from '../../src/model/index.ts'

/**
 * Copy a built site, put other texts beside its own, and index them all. Of those texts there is only what the search
 * reads: its results lead to no page of theirs.
 *
 * @param site the folder of the built site
 * @returns a new temporary folder that the caller removes
 */
export async function writeCrowd(site: string, readings: readonly Reading[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'postil crowd '))
  cpSync(site, folder, { recursive: true })
  for (const bundle of ['pagefind', 'search/words'])
    rmSync(join(folder, bundle), { recursive: true, force: true })
  for (const reading of readings) {
    mkdirSync(join(folder, reading.text.slug), { recursive: true })
    const json = toReadingJson(reading, path => `/${path}`)
    writeFileSync(join(folder, reading.text.slug, 'reading.json'), JSON.stringify(json))
  }
  if (readings.length > 0) {
    const names = readings.map(({ text }) => text.slug)
    tellTexts(folder, names)
  }
  await writeSearchFiles(folder, '/')
  return folder
}

/** The pages of a site with one text say which one that is, and search no index; the search page says which there are. */
function tellTexts(folder: string, names: readonly string[]): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue
    const page = readFileSync(join(folder, path), 'utf8')
    const told = page
      .replace(/ data-only="[^"]*"/g, '')
      .replace(/ data-texts="([^"]*)"/g, (_, own) => ` data-texts="${[own, ...names].join(' ')}"`)
    writeFileSync(join(folder, path), told)
  }
}
