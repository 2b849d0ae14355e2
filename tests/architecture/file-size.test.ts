import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, ROOT } from './find-imports.ts'

/** A file of `src` does one thing, which rarely takes over 150 lines. */
const MOST_LINES = 250
/** A room with more is a corridor: nobody sees what belongs together in it. */
const MOST_FILES = 20
/** What a language says is one file, which grows with what there is to say. */
const CATALOGUE = /^src\/words\/languages\/[a-z]+(-\w+)*\.ts$/

test(`no file in src exceeds ${MOST_LINES} lines, except what a language says`, () => {
  const long = listFiles('src')
    .filter(path => /\.(ts|astro|css)$/.test(path) && !CATALOGUE.test(path))
    .filter(path => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length > MOST_LINES)
  expect(long).toEqual([])
})

test(`no folder of src has more than ${MOST_FILES} files of its own`, () => {
  const folders = Map.groupBy(listFiles('src'), path => dirname(path))
  const large = [...folders].filter(([, files]) => files.length > MOST_FILES).map(([folder]) => folder)
  expect(folders.size).toBeGreaterThan(20)
  expect(large).toEqual([])
})
