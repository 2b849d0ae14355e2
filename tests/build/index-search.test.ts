import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { indexSearch, writeSearchFiles } from '../../src/build/index-search.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil index '))
  mkdirSync(join(folder, 'bridges'))
  const text = { slug: 'bridges', title: 'On bridges', language: 'en' }
  const sentence = {
    paragraph: 1,
    start: 0,
    end: 5,
    text: 'Hello',
    kind: 'remark',
    voice: 'author',
    by: 'author',
    occurrence: 1,
  }
  writeFileSync(
    join(folder, 'bridges/reading.json'),
    JSON.stringify({ text, sentences: [sentence], notes: [], published: [] }),
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('writes the index of a build into it', async () => {
  expect(await writeSearchFiles(folder, '/')).toBe(1)
  expect(readFileSync(join(folder, 'search/words/0.txt'), 'utf8')).toBe('hello\n')
  expect(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')).toContain('"page_count":1')
})

test('says how many texts it has indexed, under the base path that the site has', async () => {
  const { hooks } = indexSearch()
  const info = vi.fn()
  const logger = { info } as unknown as Parameters<
    NonNullable<(typeof hooks)['astro:build:done']>
  >[0]['logger']
  await hooks['astro:config:done']?.({ config: { base: '/sub' } } as never)
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), logger } as never)
  expect(info).toHaveBeenCalledWith('Indexed 1 text')
})
