import { describe, expect, test } from 'vitest'
import { PIPELINE } from '../../src/content/pipeline-version.ts'
import { findFileImports, listFiles } from './find-imports.ts'

const running = listFiles('src')
  .filter(path => path.endsWith('.ts'))
  .flatMap(findFileImports)
  .filter(({ isType }) => !isType)

/** List the files that run when one of these does, itself among them, and the packages. */
function listReached(starts: readonly string[]) {
  const files = new Set(starts)
  const packages = new Set<string>()
  for (const path of files) {
    for (const { from, to, isFile } of running) if (from === path) (isFile ? files : packages).add(to)
  }
  return { files: [...files], packages: [...packages] }
}

const folderOf = (path: string) => path.split('/').slice(0, 2).join('/')

describe('listReached', () => {
  test('finds what is imported by way of others, and packages', () => {
    const { files, packages } = listReached(['src/content/read-text.ts'])
    expect(files).toContain('src/text/sentences/split-sentences.ts')
    expect(packages).toContain('remark-parse')
  })

  test('leaves out what is there for its types alone', () => {
    expect(listReached(['src/text/fold.ts']).files).not.toContain('src/model/index.ts')
  })
})

test('The version of the pipeline takes in every folder that has a part in it', () => {
  const loaders = listFiles('src/content').filter(path => path.endsWith('.ts'))
  const folders = new Set(listReached(loaders).files.map(folderOf))
  expect([...folders].sort()).toEqual([...PIPELINE].sort())
})

test('The version of the drawing takes in all that draws a card: one folder, its packages and fonts', () => {
  const { files, packages } = listReached(['src/cards/draw-card.ts'])
  expect(files.filter(path => folderOf(path) !== 'src/cards')).toEqual([])
  // `drawing-version.ts` reads the version of each, or the files themselves.
  expect(packages.filter(name => !name.startsWith('node:')).sort()).toEqual(['satori', 'sharp'])
})
