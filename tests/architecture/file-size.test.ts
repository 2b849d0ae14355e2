import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, ROOT } from './find-imports.ts'

/** A file of `src` does one thing, which rarely takes over 150 lines. */
const MOST_LINES = 250
/** What a language says is one file, which grows with what there is to say. */
const CATALOGUE = /^src\/words\/languages\/[a-z]+(-\w+)*\.ts$/

test(`no file in src exceeds ${MOST_LINES} lines, except what a language says`, () => {
  const long = listFiles('src')
    .filter(path => /\.(ts|astro|css)$/.test(path) && !CATALOGUE.test(path))
    .filter(path => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length > MOST_LINES)
  expect(long).toEqual([])
})
