import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, ROOT } from './find-imports.ts'
import { findReferences, isAlive, nameHeadings } from './find-references.ts'

const FOLDERS = ['src', 'scripts', 'tests', 'content', 'public', '.github', '.ci']
const top = readdirSync(ROOT, { withFileTypes: true }).filter(entry => entry.isFile())
const files = [...top.map(({ name }) => name), ...FOLDERS.flatMap(listFiles)]

/** Every module and stylesheet, and every document but for texts and fixtures. */
const referring = files.filter(
  path =>
    /^(src|scripts|tests)\/.*\.(ts|astro|css)$|^[^/]+\.ts$/.test(path) ||
    /^(README|content\/README|src\/.*|\.github\/[^/]*)\.md$/.test(path),
)

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
/** The lines of a docstring as one. */
const unwrap = (code: string) => code.replace(/\n\s*\* /g, ' ')
const present = { files, headingsOf: (path: string) => nameHeadings(read(path)) }

describe('findReferences', () => {
  test.each([
    {
      name: 'a path in a comment',
      path: 'src/a/b.ts',
      text: '// See src/c/d.ts.\nconst a = 1',
      found: ['src/c/d.ts'],
    },
    {
      name: 'a path in a docstring',
      path: 'src/a/b.ts',
      text: '/**\n * Source: `src/a/README.md`.\n */',
      found: ['src/a/README.md'],
    },
    {
      name: 'a comment behind code',
      path: 'src/a/b.ts',
      text: 'const a = 1 // see tests/architecture/',
      found: ['tests/architecture/'],
    },
    {
      name: 'a comment of a component',
      path: 'src/a/b.astro',
      text: '<!-- as in\nsrc/x.css\n-->\n<p>src/y.css</p>',
      found: ['src/x.css'],
    },
    {
      name: 'no code and no text',
      path: 'src/a/b.ts',
      text: "import a from './src/a.ts'\nconst b = 'src/**/c.ts'",
      found: [],
    },
    {
      name: 'a name alone',
      path: 'src/a/b.ts',
      text: '// `fold-words.ts` knows them.',
      found: ['fold-words.ts …'],
    },
    { name: 'a path from here', path: 'src/a/b.ts', text: '// as in ../c/d.ts', found: ['src/c/d.ts'] },
    {
      name: 'the end of a path',
      path: 'src/a/README.md',
      text: 'In `site/settle.ts`:',
      found: ['site/settle.ts …'],
    },
    {
      name: 'a folder before a name to choose',
      path: 'README.md',
      text: 'Make `content/<name>/text.md`.',
      found: ['content/'],
    },
    { name: 'several files at once', path: 'README.md', text: 'src/{a,b}/*.ts', found: ['src/{a,b}/*.ts'] },
    {
      name: 'a link and its heading',
      path: 'src/a/README.md',
      text: '[The flow](../README.md#the-flow)',
      found: ['src/README.md#the-flow'],
    },
    { name: 'a heading of its own', path: 'README.md', text: '[here](#below)', found: ['README.md#below'] },
    {
      name: 'no address of another site',
      path: 'README.md',
      text: '[there](https://example.org/src/a.ts) and https://example.org/b.ts',
      found: [],
    },
    {
      name: 'no link in code, but paths there',
      path: 'README.md',
      text: '```\n[a](b.md)\nnode tests/c.ts\n```',
      found: ['b.md …', 'tests/c.ts'],
    },
    {
      name: 'no mere end of names, other extension or address',
      path: 'README.md',
      text: '`*.ts`, `reading.json`, /search/, e.g. and/or',
      found: [],
    },
  ])('finds $name', ({ path, text, found }) => {
    const names = findReferences(path, text).map(
      ({ path, isTail, fragment }) =>
        `${path}${fragment === undefined ? '' : `#${fragment}`}${isTail ? ' …' : ''}`,
    )
    expect(names).toEqual(found)
  })
})

describe('isAlive', () => {
  const there = {
    files: ['README.md', 'src/a/b.ts', 'src/a/[c].astro'],
    headingsOf: () => nameHeadings('# One\n\n```\n# No\n```\n\n## A `b`, c\n\n## One\n'),
  }
  test.each([
    { name: 'A file', text: 'src/a/b.ts', alive: true },
    { name: 'A folder', text: 'src/a/', alive: true },
    { name: 'A folder without its slash', text: 'src/a', alive: true },
    { name: 'A name', text: 'b.ts', alive: true },
    { name: 'The end of a path', text: 'a/b.ts', alive: true },
    { name: 'A name with brackets', text: 'a/[c].astro', alive: true },
    { name: 'A pattern', text: 'src/**/*.ts', alive: true },
    { name: 'A choice', text: 'src/{x,a}/b.ts', alive: true },
    { name: 'Any name', text: 'src/<any>/z.ts', alive: true },
    { name: 'A heading', text: '[x](README.md#a-b-c)', alive: true },
    { name: 'A second heading of the name', text: '[x](README.md#one-1)', alive: true },
    { name: 'Another file', text: 'src/a/c.ts', alive: false },
    { name: 'Half a name', text: 'src/a/b', alive: false },
    { name: 'The end of another path', text: 'x/b.ts', alive: false },
    { name: 'A pattern of nothing', text: 'src/**/*.css', alive: false },
    { name: 'A folder in vain', text: 'src/z/<any>.ts', alive: false },
    { name: 'A linked file', text: '[x](c.md)', alive: false },
    { name: 'A heading in code', text: '[x](README.md#no)', alive: false },
  ])('$name is told', ({ text, alive }) => {
    expect(findReferences('README.md', text).map(reference => isAlive(reference, there))).toEqual([alive])
  })
})

test('Everything that comments and documents refer to is there', () => {
  const dead = referring.flatMap(path =>
    findReferences(path, read(path))
      .filter(reference => !isAlive(reference, present))
      .map(({ line, text }) => `${path}:${line} ${text}`),
  )
  expect(dead).toEqual([])
})

/** A number without its reasons can't be changed: whoever says "measured" says where that is told. */
test('Every source that a comment of src names is a document or an address', () => {
  const vague = referring
    .filter(path => /^src\/.*\.(ts|astro)$/.test(path))
    .flatMap(path =>
      [...unwrap(read(path)).matchAll(/Source: (.*)/g)].map(([, source = '']) => ({ path, source })),
    )
    .filter(({ source }) => !/\.md|https?:/.test(source))
  expect(vague).toEqual([])
})
