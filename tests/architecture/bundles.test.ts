import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, ROOT } from './find-imports.ts'

/** What decides which code of a page comes in one file. */
const patterns = [
  ...readFileSync(join(ROOT, 'astro.config.ts'), 'utf8').matchAll(/^const [A-Z]+ =\s+\/(.+)\/$/gm),
].map(([, source = '']) => source)

/** Write a pattern out for each of the choices in it, the innermost first. */
function spread(source: string): readonly string[] {
  const [group, choices = ''] = /\(([^()]*)\)/.exec(source) ?? []
  if (group === undefined) return [source]
  return choices.split('|').flatMap(choice => spread(source.replace(group, choice)))
}

test('A pattern is written out for each choice', () => {
  expect(spread('a/(b|c/(d|e)).ts')).toEqual(['a/b.ts', 'a/c/d.ts', 'a/b.ts', 'a/c/e.ts'])
  expect(spread('a/')).toEqual(['a/'])
})

test('Every name by which astro.config.ts divides the code of a page is that of a file or folder', () => {
  const files = listFiles('src').map(path => `/${path}`)
  expect(patterns).toHaveLength(2)
  const dead = patterns.flatMap(spread).filter(source => !files.some(file => new RegExp(source).test(file)))
  expect(dead).toEqual([])
})
