import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFileImports, findImports, type Import, listFiles, ROOT } from './find-imports.ts'

const CODE = /\.(ts|astro)$/
const files = ['astro.config.ts', ...listFiles('src'), ...listFiles('scripts'), ...listFiles('tests')].filter(
  path => CODE.test(path),
)
const imports = files.flatMap(findFileImports)

/** Who may import whom, besides itself: the table of src/README.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/vocabulary': [],
  'src/model': ['src/vocabulary'],
  'src/words': ['src/model'],
  'src/progress': [],
  'src/text': ['src/model'],
  'src/faults': ['src/text'],
  'src/ledger': ['src/faults', 'src/text', 'src/model'],
  'src/remark': ['src/ledger', 'src/faults', 'src/text', 'src/model', 'src/vocabulary'],
  'src/rehype': ['src/words', 'src/ledger', 'src/text', 'src/model', 'src/vocabulary'],
  'src/search': ['src/words', 'src/text', 'src/model'],
  'src/export': ['src/words', 'src/text', 'src/model'],
  'src/cards': ['src/export', 'src/words', 'src/text', 'src/model'],
  'src/map': ['src/export', 'src/words', 'src/text', 'src/model'],
  'src/build': ['src/search', 'src/export', 'src/cards', 'src/words', 'src/model', 'src/progress'],
  'src/content': [
    'src/remark',
    'src/rehype',
    'src/ledger',
    'src/export',
    'src/words',
    'src/faults',
    'src/text',
    'src/model',
    'src/progress',
  ],
  'src/components': [
    'src/layouts',
    'src/map',
    'src/export',
    'src/search',
    'src/words',
    'src/model',
    'src/client',
    'src/styles',
    'astro:content',
  ],
  'src/layouts': [
    'src/components',
    'src/export',
    'src/search',
    'src/words',
    'src/model',
    'src/client',
    'src/styles',
  ],
  'src/pages': [
    'src/components',
    'src/layouts',
    'src/export',
    'src/search',
    'src/words',
    'src/model',
    'astro:content',
  ],
  'src/client': ['src/search', 'src/words', 'src/text', 'src/model', 'src/vocabulary', 'src/styles'],
  'src/styles': [],
  'src/content.config.ts': ['src/content', 'src/model', 'astro:content'],
  'astro.config.ts': ['src/build'],
  scripts: [
    'src/content',
    'src/export',
    'src/faults',
    'src/ledger',
    'src/model',
    'src/progress',
    'src/rehype',
    'src/remark',
    'src/search',
    'src/text',
    'src/words',
  ],
}

/** Who may name a file of a folder that has an `index.ts`. */
const BESIDES_INDEX: readonly ((found: Import) => boolean)[] = [
  // Apart from the index, so that what runs in a browser doesn't carry Zod along.
  ({ from, to }) => folderOf(from) === 'src/content' && to === 'src/model/schemas.ts',
  ({ from, to }) => folderOf(from) === 'src/ledger' && /^src\/model\/(site-)?ledger(-\w+)?\.ts$/.test(to),
  // Types alone: the pure layers know nothing else of a Reading.
  ({ from, to, isType }) => isType && /^src\/(text|ledger)\//.test(from) && folderOf(to) === 'src/model',
  // A browser loads what scripts say in its own language, and no other.
  ({ from, to }) => folderOf(from) === 'src/client' && to.startsWith('src/words/languages/'),
  // Runs at build time: apart from the index, so that what runs in a browser doesn't carry it along.
  ({ from, to }) => folderOf(from) === 'src/build' && to === 'src/search/index/search-record.ts',
]

/** The folder that the table knows a file or package by. */
function folderOf(path: string): string {
  const [top = '', inner = ''] = path.split('/')
  return top === 'src' ? `src/${inner}` : top
}

/** A folder as the table of the document has it. */
function nameFolder(name: string): string {
  return /[.:]|^scripts$/.test(name) ? name : `src/${name}`
}

const describeImport = ({ from, to }: Import) => `${from} → ${to}`
const list = (found: readonly Import[]) => found.map(describeImport)
const isOutside = ({ from, to }: Import) => folderOf(from) !== folderOf(to)
const ofProject = imports.filter(
  ({ from, to, isFile }) => !from.startsWith('tests/') && (isFile || to === 'astro:content'),
)

describe('findImports', () => {
  test.each([
    {
      name: 'a module',
      path: 'src/a/b.ts',
      code: "import a from './c.ts'\nimport * as d from '../e/f.ts'",
      found: ['src/a/c.ts', 'src/e/f.ts'],
    },
    {
      name: 'several lines',
      path: 'src/a/b.ts',
      code: "import {\n  type A,\n  b,\n} from './c.ts'",
      found: ['src/a/c.ts'],
    },
    {
      name: 'types alone',
      path: 'src/a/b.ts',
      code: "import type { A } from './c.ts'",
      found: ['src/a/c.ts'],
    },
    {
      name: 'what is exported again',
      path: 'src/a/b.ts',
      code: "export { a } from './c.ts'\nexport * from './d.ts'",
      found: ['src/a/c.ts', 'src/a/d.ts'],
    },
    { name: 'what runs only', path: 'src/a/b.ts', code: "import './c.css'", found: ['src/a/c.css'] },
    {
      name: 'what is imported later',
      path: 'src/a/b.ts',
      code: "const a = await import('../c/d.ts')",
      found: ['src/c/d.ts'],
    },
    {
      name: 'packages as they are',
      path: 'src/a/b.ts',
      code: "import 'node:fs'\nimport 'astro:content'",
      found: ['node:fs', 'astro:content'],
    },
    {
      name: 'no comment and no text',
      path: 'src/a/b.ts',
      code: "// import './c.ts'\n/* import './d.ts' */\nconst a = \"import './e.ts'\"",
      found: [],
    },
    {
      name: 'a component and its scripts',
      path: 'src/a/b.astro',
      code: "---\nimport C from './C.astro'\n---\n<p>import './no.ts'</p>\n<script>\n  import '../d/e.ts'\n</script>",
      found: ['src/a/C.astro', 'src/d/e.ts in a script'],
    },
    {
      name: 'a component without fences',
      path: 'src/a/b.astro',
      code: "<script is:inline>import './c.ts'</script>",
      found: ['src/a/c.ts in a script'],
    },
  ])('finds the imports of $name', ({ path, code, found }) => {
    expect(
      findImports(path, code).map(({ to, inScript }) => `${to}${inScript ? ' in a script' : ''}`),
    ).toEqual(found)
  })
})

describe('Types alone', () => {
  test.each([
    { name: 'An import of types', code: "import type {\n  A,\n} from 'a'", isType: true },
    { name: 'An export of types', code: "export type * from 'a'", isType: true },
    { name: 'A type among values', code: "import { type A, b } from 'a'", isType: false },
    { name: 'A value after types', code: "import type { A } from 'b'\nimport c from 'a'", isType: false },
    { name: 'A dynamic import', code: "type A = 1\nawait import('a')", isType: false },
  ])('$name is told', ({ code, isType }) => {
    expect(findImports('src/a/b.ts', code).at(-1)).toMatchObject({ to: 'a', isType })
  })
})

describe('Who imports whom', () => {
  test('every folder is in the table', () => {
    const folders = files.filter(path => !path.startsWith('tests/')).map(folderOf)
    expect([...new Set(folders)].filter(folder => !(folder in MAY_IMPORT))).toEqual([])
  })

  test('the table in src/README.md is this one', () => {
    const document = readFileSync(join(ROOT, 'src/README.md'), 'utf8')
    const [table = ''] = /^## Who may import whom\n.*?^## /ms.exec(document) ?? []
    const listNames = (cell: string) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => nameFolder(name))
    const rows = [...table.matchAll(/^\| (`.*?) \| (.*) \|$/gm)].flatMap(([, who = '', whom = '']) =>
      listNames(who).map(folder => [folder, listNames(whom).sort()] as const),
    )
    const allowed = Object.entries(MAY_IMPORT).map(
      ([folder, others]) => [folder, [...others].sort()] as const,
    )
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(allowed))
  })

  test('nothing is imported that doesn’t exist', () => {
    const present = new Set([...listFiles('src'), ...listFiles('scripts'), ...listFiles('tests')])
    const missing = imports.filter(({ to, isFile }) => isFile && !present.has(to.replace(/\?\w+$/, '')))
    expect(list(missing)).toEqual([])
  })

  test.each(Object.entries(MAY_IMPORT))('%s imports only %j', (folder, allowed) => {
    const outside = ofProject.filter(found => folderOf(found.from) === folder && isOutside(found))
    expect(list(outside.filter(({ to }) => !allowed.includes(folderOf(to))))).toEqual([])
  })

  test('nothing imports pages or tests, and nothing but tests imports scripts', () => {
    const wrong = imports.filter(isOutside).filter(({ from, to }) => {
      const folder = folderOf(to)
      return (
        folder === 'src/pages' || folder === 'tests' || (folder === 'scripts' && !from.startsWith('tests/'))
      )
    })
    expect(list(wrong)).toEqual([])
  })

  test('remark and rehype don’t know each other', () => {
    const both = ofProject.filter(
      ({ from, to }) => /^src\/re(mark|hype)\//.test(from) && /^src\/re(mark|hype)\//.test(to),
    )
    expect(list(both.filter(isOutside))).toEqual([])
  })

  test('a folder with an index is used by way of it', () => {
    const direct = ofProject
      .filter(isOutside)
      .filter(({ to }) => files.includes(`${folderOf(to)}/index.ts`) && !to.endsWith('/index.ts'))
      .filter(found => !BESIDES_INDEX.some(allows => allows(found)))
    expect(list(direct)).toEqual([])
  })

  test('search records and cards are made by the build alone, since they carry much along', () => {
    const users = ofProject
      .filter(({ to }) => to === 'src/search/index/search-record.ts' || to.startsWith('src/cards/'))
      .filter(({ from }) => !from.startsWith('src/cards/'))
    expect([...new Set(users.map(({ from }) => folderOf(from)))]).toEqual(['src/build'])
  })

  test('the map is drawn by components only, since it carries Graphviz along', () => {
    const users = ofProject
      .filter(({ to }) => to.startsWith('src/map/'))
      .filter(({ from }) => !from.startsWith('src/map/'))
    expect([...new Set(users.map(({ from }) => folderOf(from)))]).toEqual(['src/components'])
  })

  test('browser scripts are imported in script tags only, and nothing else is there', () => {
    const wrong = ofProject
      .filter(isOutside)
      .filter(({ to, inScript }) => inScript !== (folderOf(to) === 'src/client'))
    expect(list(wrong)).toEqual([])
  })

  test('the model imports no package but Zod', () => {
    const packages = imports.filter(({ from, isFile }) => folderOf(from) === 'src/model' && !isFile)
    expect(new Set(packages.map(({ to }) => to))).toEqual(new Set(['zod']))
  })

  test('what runs in a browser, and all of src/text, carries neither Node, Astro nor Zod along', () => {
    const running = imports.filter(({ isType }) => !isType)
    const reached = new Set(files.filter(path => /^src\/(client|text)\//.test(path)))
    for (const path of reached) {
      for (const { from, to, isFile } of running) if (from === path && isFile) reached.add(to)
    }
    const heavy = running.filter(({ from, to }) => reached.has(from) && /^(node:|astro|zod)/.test(to))
    expect(list(heavy)).toEqual([])
  })
})

/** Take away, again and again, what imports nothing that is left: a cycle remains. */
function findCycle(arrows: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const open = arrows.filter(([from, to]) => from !== to)
  const rest = open.filter(([, to]) => open.some(([from]) => from === to))
  return rest.length === open.length ? [...new Set(rest.flat())].sort() : findCycle(rest)
}

describe('Import cycles', () => {
  test.each([
    { name: 'nothing', arrows: [], cycle: [] },
    {
      name: 'a chain',
      arrows: [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
      cycle: [],
    },
    {
      name: 'a file that imports itself',
      arrows: [
        ['a', 'a'],
        ['a', 'b'],
      ],
      cycle: [],
    },
    {
      name: 'a cycle and a tail',
      arrows: [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
      ],
      cycle: ['a', 'b'],
    },
  ] as const)('are found in $name', ({ arrows, cycle }) => {
    expect(findCycle(arrows)).toEqual(cycle)
  })

  test('there are none between folders, but that layouts and components use each other', () => {
    const arrows = ofProject.map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
    const joined = arrows.map(arrow =>
      arrow.map(folder => (folder === 'src/layouts' ? 'src/components' : folder)),
    )
    expect(findCycle(joined.map(([from = '', to = '']) => [from, to]))).toEqual([])
  })

  test('there are none between files', () => {
    expect(findCycle(ofProject.map(({ from, to }) => [from, to]))).toEqual([])
  })
})
