import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIND } from '../../src/client/search/find-address.ts'
import { RELATION_KINDS } from '../../src/model/index.ts'
import { SENTENCE_KINDS } from '../../src/model/reading.ts'
import { FILTERS, QUERY } from '../../src/search/index.ts'
import { listFiles, ROOT } from './find-imports.ts'

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
    ...matchAll(code, /\bdataset\.([a-zA-Z]+)/g).map(name => `data-${toKebab(name)}`),
  ],
  named: document => matchAll(document, /`(data-[a-z-]+)`/g),
}

const ELEMENTS: Names = {
  used: code => [
    ...matchAll(code, /customElements\.define\('([a-z-]+)'/g),
    ...matchAll(code, /tagName: '([a-z]+-[a-z-]+)'/g),
    ...matchAll(code, /<\/([a-z]+-[a-z-]+)>/g),
  ],
  named: document => matchAll(document, /^\| `<([a-z]+-[a-z-]+)>` \|/gm),
}

/** What a part of a page says to others, and what of a reader's is kept. */
const EVENTS: Names = {
  used: code => matchAll(code, /new (?:Custom)?Event\('([a-z-]+)'/g),
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

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const sources = listFiles('src').filter(path => /\.(ts|astro|css)$/.test(path))
const document = read('src/README.md')
const all = sources.map(read).join('\n')
const styles = sources
  .filter(path => path.endsWith('.css'))
  .map(read)
  .join('\n')

const unique = (names: readonly string[]) => [...new Set(names)].sort()

describe('The page vocabulary in src/README.md', () => {
  test.each([
    { name: 'attributes', names: ATTRIBUTES, code: all },
    { name: 'elements', names: ELEMENTS, code: all },
    { name: 'events', names: EVENTS, code: all },
    { name: 'names in storage', names: STORED, code: all },
    { name: 'parameters', names: PARAMETERS, code: all },
  ])('has the $name that the code uses, and no other', ({ names, code }) => {
    expect(unique(names.named(document))).toEqual(unique(names.used(code)))
  })

  test('has events that somebody listens to', () => {
    const heard = matchAll(all, /addEventListener\('([a-z-]+)'/g)
    expect(EVENTS.named(document).filter(name => !heard.includes(name))).toEqual([])
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
