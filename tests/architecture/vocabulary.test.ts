import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIND } from '../../src/client/search/find-address.ts'
import { RELATION_KINDS } from '../../src/model/index.ts'
import { SENTENCE_KINDS } from '../../src/model/reading.ts'
import { FILTERS, QUERY } from '../../src/search/index.ts'
import * as vocabulary from '../../src/vocabulary/index.ts'
import { listFiles, ROOT } from './find-imports.ts'

const { CLASS, DATA, ELEMENT, EVENT, HAST, HIGHLIGHT, ROLE, VARIABLE } = vocabulary

/** What joins HTML, styles and scripts, and stands in the tables of `src/README.md`. */
interface Names {
  /** In the code, or in stylesheets. */
  readonly used: (code: string) => readonly string[]
  readonly named: (document: string) => readonly string[]
}

const toKebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
const matchAll = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([all, inner]) => inner ?? all)

const ATTRIBUTES: Names = {
  used: code => [
    ...matchAll(code, /\bdata-[a-z]+(?:-[a-z]+)*/g),
    ...matchAll(code, /\b(data(?:[A-Z][a-z]+)+)\b/g).map(toKebab),
    ...findDatasetNames(code).map(name => `data-${toKebab(name)}`),
  ],
  named: document => matchAll(document, /`(data-[a-z-]+)`/g),
}

/** Names by which scripts read an attribute: `dataset.claim`, and what is taken out of or put into a `dataset`. */
function findDatasetNames(code: string): readonly string[] {
  const lists = [
    ...matchAll(code, /(?:const|let) \{([^{}]*)\} = [^\n;]*?\bdataset\b(?: \?\? \{\})?\n/g),
    ...matchAll(code, /\.assign\([^()]*\bdataset, \{([^{}]*)\}/g),
  ]
  return [
    ...matchAll(code, /\bdataset\??\.([a-zA-Z]+)/g),
    ...lists.flatMap(list => list.split(',').map(item => item.trim().split(/\W/)[0] ?? '')),
  ]
}

const ELEMENTS: Names = {
  used: code => [...Object.values(ELEMENT), ...matchAll(code, /<\/([a-z]+-[a-z-]+)>/g)],
  named: document => matchAll(document, /^\| `<([a-z]+-[a-z-]+)>` \|/gm),
}

/** What a part of a page says to others, and what of a reader's is kept. */
const EVENTS: Names = {
  used: () => Object.values(EVENT),
  named: document => matchAll(document, /^\| the event `([a-z-]+)`,/gm),
}
const STORED: Names = {
  used: code => matchAll(code, /\b(?:postil[A-Z]\w*)/g),
  named: document => matchAll(document, /`(postil[A-Z]\w*)`/g),
}
/** Parameters of addresses that no name stands for are found where they are read. */
const PARAMETERS: Names = {
  used: code => [
    QUERY,
    ...FILTERS,
    FIND,
    ...matchAll(code, /[pP]arams(?:\(.*?\))?\.(?:get|set|has|delete)\('(\w+)'/g),
  ],
  named: document => matchAll(document, /^\| (`\?.*?) \|/gm).flatMap(cell => matchAll(cell, /`\??(\w+)=?`/g)),
}

const CLASSES: Names = {
  used: code =>
    matchAll(code.replace(/\/\*.*?\*\/|url\([^)]*\)|@[^{};]*;/gs, ''), /\.([a-z][\w-]*)(?=[^{}]*\{)/g),
  named: document => matchAll(document, /`\.([a-z][\w-]*)`/g),
}

const VARIABLES: Names = {
  /** What no stylesheet sets. */
  used: code => {
    const set = matchAll(code, /(--[a-z][\w-]*)(?=:)/g)
    return matchAll(code, /var\((--[a-z][\w-]*)/g).filter(name => !set.includes(name))
  },
  named: document =>
    matchAll(document, /^\| (`--.*?) \|/gm).flatMap(cell => matchAll(cell, /`(--[a-z-]+)`/g)),
}

const HIGHLIGHTS: Names = {
  used: code => matchAll(code, /::highlight\(([\w-]+)\)/g),
  named: document => matchAll(document, /`::highlight\(([\w-]+)\)`/g),
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const sources = listFiles('src').filter(path => /\.(ts|astro|css)$/.test(path))
const document = read('src/README.md')
const all = sources.map(read).join('\n')
const styles = sources
  .filter(path => path.endsWith('.css'))
  .map(read)
  .join('\n')

/** The code that could take a name from the vocabulary, without comments. */
const modules = sources
  .filter(path => path.endsWith('.ts') && !path.startsWith('src/vocabulary/'))
  .map(path => [path, read(path).replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*$/gms, '')] as const)
const code = modules.map(([, text]) => text).join('\n')

const unique = (names: readonly string[]) => [...new Set(names)].sort()

describe('findDatasetNames', () => {
  test.each([
    { code: 'const slug = findArticle()?.dataset.text', names: ['text'] },
    { code: "const { site = '/', only } = this.dataset\n", names: ['site', 'only'] },
    { code: "const { copy } = a.closest('b')?.dataset ?? {}\n", names: ['copy'] },
    { code: 'Object.assign(root.dataset, { theme: a, keys: b })', names: ['theme', 'keys'] },
    { code: 'const { dataset } = root\n', names: [] },
  ])('finds $names in $code', ({ code, names }) => {
    expect(findDatasetNames(code)).toEqual(names)
  })
})

describe('The page vocabulary in src/README.md', () => {
  test.each([
    { name: 'attributes', names: ATTRIBUTES, code: all },
    { name: 'elements', names: ELEMENTS, code: all },
    { name: 'events', names: EVENTS, code: all },
    { name: 'names in storage', names: STORED, code: all },
    { name: 'parameters', names: PARAMETERS, code: all },
    { name: 'custom properties', names: VARIABLES, code: styles },
    { name: 'highlights', names: HIGHLIGHTS, code: styles },
  ])('has the $name that the code uses, and no other', ({ names, code }) => {
    expect(unique(names.named(document))).toEqual(unique(names.used(code)))
  })

  test('has events that somebody listens to', () => {
    const heard = matchAll(all, /addEventListener\(EVENT\.(\w+)/g)
    expect(unique(heard)).toEqual(unique(Object.keys(EVENT)))
  })

  test('has every class that a stylesheet knows, and no class that nothing writes', () => {
    const named = unique(CLASSES.named(document))
    const used = unique(CLASSES.used(styles)).filter(name => !name.startsWith('token-'))
    // The kinds of relations and sentences are classes too.
    const kinds: readonly string[] = [...RELATION_KINDS, ...SENTENCE_KINDS]
    expect(used.filter(name => !named.includes(name) && !kinds.includes(name))).toEqual([])
    const isWritten = (name: string) => new RegExp(`[\\s'"\`.]${name}(?![\\w-])`).test(all)
    expect(named.filter(name => !isWritten(name))).toEqual([])
  })
})

describe('The page vocabulary in src/vocabulary', () => {
  test.each([
    { name: 'attributes', names: ATTRIBUTES, values: Object.values(DATA) },
    { name: 'elements', names: ELEMENTS, values: Object.values(ELEMENT) },
    { name: 'events', names: EVENTS, values: Object.values(EVENT) },
    { name: 'classes', names: CLASSES, values: Object.values(CLASS) },
    { name: 'custom properties', names: VARIABLES, values: Object.values(VARIABLE) },
    { name: 'highlights', names: HIGHLIGHTS, values: Object.values(HIGHLIGHT) },
  ])('has $name that the document names', ({ names, values }) => {
    expect(values.filter(value => !names.named(document).includes(value))).toEqual([])
  })

  test('has all that a stylesheet reads and only code writes', () => {
    expect(unique(VARIABLES.used(styles))).toEqual(unique(Object.values(VARIABLE)))
    expect(unique(HIGHLIGHTS.used(styles))).toEqual(unique(Object.values(HIGHLIGHT)))
    const selectors = matchAll(
      styles.replace(/\/\*.*?\*\/|@[^{};]*|::highlight\(.*?\)/gs, ''),
      /([^{};]+)\{/g,
    )
    const elements = selectors.flatMap(selector =>
      matchAll(selector, /(?<![\w.:#["-])[a-z]+-[a-z]+(?![\w-])/g),
    )
    expect(elements.length).toBeGreaterThan(10)
    const known: readonly string[] = Object.values(ELEMENT)
    expect(elements.filter(name => !known.includes(name))).toEqual([])
  })

  test('has every attribute by which scripts read an element’s dataset', () => {
    const names = findDatasetNames(code).map(name => `data-${toKebab(name)}`)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter(name => !(Object.values(DATA) as readonly string[]).includes(name))).toEqual([])
  })

  test('has no name that no code uses', () => {
    const read = findDatasetNames(code)
    const unused = Object.entries(vocabulary).flatMap(([kind, names]) =>
      Object.keys(names)
        .filter(
          key => !new RegExp(`\\b${/DATA|HAST/.test(kind) ? '(DATA|HAST)' : kind}\\.${key}\\b`).test(code),
        )
        .filter(key => !/DATA|HAST/.test(kind) || !read.includes(key))
        .map(key => `${kind}.${key}`),
    )
    expect(unused).toEqual([])
  })

  /** What a name looks like where it is spelled out; those that are plain words count where they can be nothing else. */
  const SPELLED = [
    { name: 'attribute', pattern: /\bdata-(?!pagefind)[a-z]+(?:-[a-z]+)*/g },
    { name: 'attribute in a tree', pattern: /(?<![.\w])data(?!Pagefind)(?:[A-Z][a-z]+)+\b/g },
    { name: 'attribute of an element', pattern: /(?:properties|hProperties)\.data[A-Z]\w*/g },
    { name: 'element', pattern: new RegExp(`['"\`](?:${Object.values(ELEMENT).join('|')})\\b(?!\\.)`, 'g') },
    { name: 'role', pattern: new RegExp(`\\b(?:${Object.values(ROLE).join('|')})\\b`, 'g') },
    { name: 'custom property', pattern: /['"`]--[a-z][\w-]*/g },
    {
      name: 'event',
      pattern: new RegExp(`Event(?:Listener)?\\(['"](?:${Object.values(EVENT).join('|')})'`, 'g'),
    },
    { name: 'highlight', pattern: /highlights\.\w+\(['"`]/g },
    {
      name: 'class',
      pattern: new RegExp(
        `(?:className(?:: \\[| = )['"\`]|(?:querySelector(?:All)?|closest|matches)(?:<\\w+>)?\\(['"\`](?:[^'"\`$]|\\$\\{.*?\\})*\\.)(?:${Object.values(CLASS).join('|')})\\b`,
        'g',
      ),
    },
  ] as const

  test.each(SPELLED)('is where code has each $name from', ({ pattern }) => {
    const spelled = modules.flatMap(([path, text]) =>
      matchAll(text, pattern).map(found => `${path}: ${found}`),
    )
    expect(spelled).toEqual([])
  })

  test.each([
    { code: 'closest("[data-claim]")', found: ['attribute'] },
    { code: "{ dataClaim: '' }", found: ['attribute in a tree'] },
    { code: 'node.properties.dataClaim', found: ['attribute of an element'] },
    { code: "querySelector('margin-note')", found: ['element'] },
    { code: "role: 'doc-footnote'", found: ['role'] },
    { code: "setProperty('--left', '1px')", found: ['custom property'] },
    { code: "document.dispatchEvent(new Event('find'))", found: ['event'] },
    { code: "CSS.highlights.set('found', new Highlight())", found: ['highlight'] },
    { code: "closest('p a.permalink')", found: ['class'] },
    { code: "className: ['why']", found: ['class'] },
    { code: 'node.properties[HAST.claim]', found: [] },
    { code: "import '../claim-actions.ts'", found: [] },
  ])('is missed in $code by $found', ({ code, found }) => {
    const names = SPELLED.filter(({ pattern }) => matchAll(code, pattern).length > 0).map(({ name }) => name)
    expect(names).toEqual(found)
  })

  test('has names for all attributes in both spellings', () => {
    expect(Object.values(HAST).map(toKebab)).toEqual(Object.values(DATA))
  })
})
