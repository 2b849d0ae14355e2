import { expect, test } from 'vitest'
import { readText } from '../../../src/content/index.ts'
import { listPages } from '../../../src/export/index.ts'
import { TEXT_PAGES } from '../../../src/model/index.ts'
import { findNearNames, findNumbered, forgiveName, readPath } from '../../../src/text/index.ts'

/**
 * What becomes of an address on its way, tried on every address of a text: all of them are forgiven, and lead where
 * they meant to.
 */
const TEXT = 'openai-alignment-plan'
const { reading, html = '' } = readText('.', `content/${TEXT}`)
const FRAGMENTS = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
const NAMES = reading ? listPages(reading).map(({ name }) => name) : []

const AFTER = [
  ...'.,)]"\'’”»…:;!?>}*_`',
  ').',
  '.)',
  ').”',
  '",',
  '...',
  '?!',
  '%2E',
  '%29',
  '%E2%80%9D',
  '&gt;',
]

const FRAGMENT_DAMAGES: readonly (readonly [string, (id: string) => string])[] = [
  ...AFTER.map(after => [`${after} after it`, (id: string) => `${id}${after}`] as const),
  ['its tilde encoded', id => id.replace('~', '%7E')],
  ['its tilde encoded twice', id => id.replace('~', '%257E')],
  ['upper case', id => id.toUpperCase()],
  ['every character encoded', id => [...id].map(c => `%${c.charCodeAt(0).toString(16)}`).join('')],
  ['a second #', id => `#${id}`],
  ['itself again', id => `${id}#${id}`],
  ['dashes for hyphens', id => id.replaceAll('-', '–')],
  ['a text directive that was encoded', id => `${id}%23:~:text=words`],
]

test('There are fragments of all kinds, and pages', () => {
  expect(FRAGMENTS.length).toBeGreaterThan(70)
  for (const kind of [/^p\d+$/, /^note-\d+$/, /^ref-\d+$/, /~2$/, /-[0-9a-z]{4}$/])
    expect(FRAGMENTS.some(id => kind.test(id))).toBe(true)
  expect(NAMES.length).toBeGreaterThan(18)
})

test.each(FRAGMENT_DAMAGES)('Every fragment is forgiven %s', (_, damage) => {
  expect(FRAGMENTS.filter(id => forgiveName(FRAGMENTS, damage(id)) !== id)).toEqual([])
})

const PATH_DAMAGES: readonly (readonly [string, (path: string) => string])[] = [
  ...AFTER.map(after => [`${after} after it`, (path: string) => `${path}${after}`] as const),
  ...AFTER.map(
    after => [`${after} before its last slash`, (path: string) => path.replace(/\/$/, `${after}/`)] as const,
  ),
  ['no last slash', path => path.replace(/\/$/, '')],
  ['two slashes', path => path.replaceAll('/', '//')],
  ['upper case', path => path.toUpperCase()],
  ['its first letters upper case', path => path.replace(/(?<=\/)[a-z]/g, letter => letter.toUpperCase())],
  ['index.html after it', path => `${path}index.html`],
  ['its hyphens encoded', path => path.replaceAll('-', '%2D')],
  ['its slash encoded', path => path.replace(/\/$/, '%2F')],
]

/** What the page for addresses that are not there leads on to, or offers. */
function answer(path: string, texts: readonly string[]): string | undefined {
  const { text, page, names } = readPath(path, { base: '/', texts, pages: TEXT_PAGES })
  if (page) return `/${text}/${page}/`
  const [meant = names.flatMap(name => findNearNames(NAMES, name, 1))[0]] = names.flatMap(
    name => forgiveName(NAMES, name) ?? [],
  )
  return meant === undefined ? `/${text}/` : `/${text}/${meant}/`
}

test.each(PATH_DAMAGES)('Every path leads on with %s', (_, damage) => {
  const paths = ['', 'claims/', 'map/', 'source/', ...NAMES.map(name => `${name}/`)].map(
    path => `/${TEXT}/${path}`,
  )
  for (const texts of [[TEXT], [TEXT, 'another-text']])
    expect(paths.filter(path => answer(damage(path), texts) !== path)).toEqual([])
})

test('Paragraphs and notes that are not there are told from how many there are', () => {
  const paragraphs = Number(reading?.paragraphs.length)
  const notes = Number(reading?.notes.length)
  expect(findNumbered(FRAGMENTS, `p${paragraphs + 3}`)).toEqual({
    kind: 'paragraph',
    count: paragraphs,
    last: `p${paragraphs}`,
  })
  expect(findNumbered(FRAGMENTS, `note-${notes + 1}`)).toEqual({
    kind: 'note',
    count: notes,
    last: `note-${notes}`,
  })
})
