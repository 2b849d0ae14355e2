import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, ROOT } from './find-imports.ts'

/** Names that two modules may give away, and why. */
const TWICE: Readonly<Record<string, string>> = {
  GET: 'Astro asks it of each page that is no HTML.',
  Facet: 'A part of a text’s claims, and of what a search has found.',
  listFacets: 'See Facet.',
}

const code = listFiles('src').filter(path => /\.(ts|astro)$/.test(path))

/** Names that stand in the list more than once, with where they come from. */
function findTwice(named: readonly (readonly [name: string, path: string])[]): readonly string[] {
  const groups = [...Map.groupBy(named, ([name]) => name)].filter(([, group]) => group.length > 1)
  return groups.map(([name, group]) => `${name}: ${group.map(([, path]) => path).join(', ')}`).sort()
}

/** What a module declares and gives away; what it only passes on is left out. */
function listExports(path: string): readonly string[] {
  const declared =
    /^export (?:declare |abstract )?(?:async )?(?:function\*?|const|let|interface|type|class) (?<name>\w+)/gm
  return [...readFileSync(join(ROOT, path), 'utf8').matchAll(declared)].flatMap(
    ({ groups }) => groups?.name ?? [],
  )
}

test('A name that is given twice is found with both places', () => {
  const named = [
    ['a', 'x.ts'],
    ['b', 'x.ts'],
    ['a', 'y.ts'],
  ] as const
  expect(findTwice(named)).toEqual(['a: x.ts, y.ts'])
})

test('No two files of src have one name, but for indices and pages', () => {
  const files = code.filter(path => !/\/index\.\w+$/.test(path))
  expect(files.length).toBeGreaterThan(300)
  expect(findTwice(files.map(path => [basename(path), path] as const))).toEqual([])
})

test('No two modules of src give away different things under one name', () => {
  // A name of the vocabulary is used by way of its kind: `DATA.stance`, `CLASS.stance`.
  // What the languages say has the same names in each.
  const modules = code.filter(
    path => path.endsWith('.ts') && !/^src\/(vocabulary|words\/languages)\//.test(path),
  )
  const named = modules.flatMap(path => listExports(path).map(name => [name, path] as const))
  expect(named.length).toBeGreaterThan(500)
  expect(findTwice(named.filter(([name]) => !(name in TWICE)))).toEqual([])
  // An exception that is none any more goes.
  expect(Object.keys(TWICE).filter(name => named.filter(([other]) => other === name).length < 2)).toEqual([])
})
