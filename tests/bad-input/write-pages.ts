import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText } from '../../src/content/index.ts'
import { type Reading, readingPath } from '../../src/model/index.ts'
import type { TextFiles } from './text-files.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const MODEL = 'openai-alignment-plan'

export interface WrittenPages {
  /** A copy of the built site with the reading pages of the texts, in a new temporary folder that the caller removes. */
  readonly folder: string
  readonly readings: ReadonlyMap<string, Reading>
}

/**
 * Write the reading pages of texts as the build does, which would take minutes to draw a card for every claim of a
 * long text: each is the first text's page with another article and title.
 *
 * @param texts by the names of their folders
 */
export function writePages(texts: Readonly<Record<string, TextFiles>>): WrittenPages {
  const folder = mkdtempSync(join(tmpdir(), 'postil pages '))
  cpSync(dist, folder, { recursive: true })
  const model = readFileSync(join(folder, MODEL, 'index.html'), 'utf8')
  const readings = new Map<string, Reading>()
  for (const [slug, files] of Object.entries(texts)) {
    const { reading, html } = readFiles(slug, files)
    readings.set(slug, reading)
    mkdirSync(join(folder, slug))
    writeFileSync(join(folder, readingPath(slug), 'index.html'), replaceText(model, reading, html))
  }
  return { folder, readings }
}

function readFiles(slug: string, files: TextFiles): { readonly reading: Reading; readonly html: string } {
  const root = mkdtempSync(join(tmpdir(), 'postil text '))
  mkdirSync(join(root, slug))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, slug, name), content)
  const { reading, html, messages } = readText(root, slug)
  rmSync(root, { recursive: true, force: true })
  const [fault] = messages
  if (reading === undefined || html === undefined || fault) throw new Error(`${slug}: ${fault}`)
  return { reading, html }
}

function replaceText(model: string, { text: { slug, title, language } }: Reading, html: string): string {
  const direction = /^(ar|he|fa)\b/.test(language) ? 'rtl' : 'ltr'
  const article = `<article class="text" data-text="${slug}" id="text" aria-labelledby="title" lang="${language}" dir="${direction}">`
  const [, own = ''] = /<h1[^>]*>([^<]*)/.exec(model) ?? []
  return model
    .replaceAll(own, () => title)
    .replace(/<article .*<\/article>/s, () => `${article}<section>${html}</section></article>`)
}
