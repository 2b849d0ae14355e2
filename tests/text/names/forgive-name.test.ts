import { describe, expect, test } from 'vitest'
import { decodePercent } from '../../../src/text/names/decode-percent.ts'
import { findNearNames } from '../../../src/text/names/find-near-names.ts'
import { findNumbered } from '../../../src/text/names/find-numbered.ts'
import { forgiveName } from '../../../src/text/names/forgive-name.ts'

const ID = 'train-moving-momentum-mtzw'
const NAMES = [
  ID,
  `${ID}~2`,
  'train-moving-moment-kk3f',
  'bad-plan-k3f9',
  'bad-pl-ank3f9',
  'not-moving-train-kk3f',
  'longer-plan-zz9z',
  'p1',
  'p12',
  'note-1',
]

/** What stands after a link, or is put into it, by those who pass it on. */
const ENDS = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '…',
    '...',
    ').',
    '),',
    ')',
    ']',
    '}',
    '>',
    '>.',
    '"',
    '”',
    '’',
    "'",
    '»',
    '“',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '~',
    '|',
    '\\',
    '/',
    '//',
    '#',
    '-',
    '—',
    '&gt;',
    '&quot;',
    '&amp;gt;',
    '&#39;',
  ],
  ...[
    '&nbsp;',
    '&amp;utm_source=x',
    '?utm_source=x',
    '&fbclid=1',
    '%22',
    '%29',
    '%E2%80%9D',
    '%2E',
    '%2529',
    '%3E',
  ],
  ...[
    '%',
    '%E2',
    '%zz',
    '%0A',
    '%20',
    ' and so',
    '%20and%20so',
    ')**',
    '](https://example.org)',
    '</a>',
    '。',
    '）',
    '」',
  ],
  ...[
    '#:~:text=words',
    '#%3A~%3Atext%3Dwords',
    '\u200B',
    '\u00AD',
    '\uFEFF',
    '\u202C',
    '\u00A0',
    '.html',
    '.)',
  ],
]
const STARTS = ['%E0%A4%A-', '#', '(', '“', '<', '%23', ' ', '%20', '\u200B', '/', '##', '"', '*']

describe('A damaged name is forgiven', () => {
  test.each(ENDS)('with %j after it', end => {
    expect(forgiveName(NAMES, `${ID}${end}`)).toBe(ID)
    expect(forgiveName(NAMES, `${ID}~2${end}`)).toBe(`${ID}~2`)
  })

  test.each(STARTS)('with %j before it', start => {
    expect(forgiveName(NAMES, `${start}${ID}`)).toBe(ID)
  })

  test.each([
    ['in capitals', ID.toUpperCase(), ID],
    ['in mixed case', 'Train-Moving-Momentum-Mtzw', ID],
    ['with a tilde encoded', `${ID}%7E2`, `${ID}~2`],
    ['with a tilde encoded twice', `${ID}%257e2`, `${ID}~2`],
    ['with hyphens encoded', ID.replaceAll('-', '%2D'), ID],
    ['with dashes', ID.replaceAll('-', '–'), ID],
    ['with hyphens that do not break', ID.replaceAll('-', '\u2011'), ID],
    ['with a minus', ID.replaceAll('-', '−'), ID],
    ['with soft hyphens', ID.replaceAll('m', 'm\u00AD'), ID],
    ['broken over two lines', ID.replace('momentum', 'mo\nmentum'), ID],
    ['broken with a hyphen', ID.replace('momentum', 'mo-\nmentum'), ID],
    ['broken after a hyphen', ID.replace('-mtzw', '-\r\n mtzw'), ID],
    ['without its hyphens', ID.replaceAll('-', ''), ID],
    ['in full-width letters', 'ｔｒａｉｎ-moving-momentum-mtzw', ID],
    ['with a ligature', 'train-moving-momentum-mtzw'.normalize('NFKD'), ID],
    ['of a place that is not there', `${ID}~9`, ID],
    ['of a paragraph', 'P12.', 'p12'],
    ['of a note', 'note-1)', 'note-1'],
    ['made when negations were left out', 'moving-train-kk3f', 'not-moving-train-kk3f'],
    ['made when more words were kept', 'a-much-longer-plan-zz9z', 'longer-plan-zz9z'],
  ])('%s', (_, typed, name) => {
    expect(forgiveName(NAMES, typed)).toBe(name)
  })
})

test.each([
  '',
  '.',
  '%',
  '#',
  'train',
  'train-moving',
  'train-moving-momentum-mtz',
  'badplank3f9',
  'p99',
  'constructor',
  'other-words-kk3f',
  'train-standing-kk3f',
  'longer-plan-zz9y',
  'p1 2',
])('%j is not', typed => {
  expect(forgiveName(NAMES, typed)).toBeUndefined()
})

test('for each name of any list, each damage leads to that name or to none', () => {
  for (const name of NAMES.slice(0, 5))
    for (const end of ENDS) expect([name, undefined]).toContain(forgiveName(NAMES, `${name}${end}`))
})

test.each([
  ['p40', { kind: 'paragraph', count: 3, last: 'p12' }],
  ['P40.', { kind: 'paragraph', count: 3, last: 'p12' }],
  ['p0', { kind: 'paragraph', count: 3, last: 'p12' }],
  ['p40~like', { kind: 'paragraph', count: 3, last: 'p12' }],
  ['note-9', { kind: 'note', count: 1, last: 'note-1' }],
  ['ref-9', { kind: 'note', count: 0 }],
  ['plan', undefined],
  ['p1x', undefined],
  ['note-', undefined],
])('the number of %j, where there is none of it', (typed, numbered) => {
  expect(findNumbered([...NAMES, 'p2x', 'p3'], typed)).toEqual(numbered)
})

test.each([
  ['train-moving-mom', [ID, `${ID}~2`, 'train-moving-moment-kk3f']],
  ['train-moving-momentum-mtzx.', [ID, `${ID}~2`, 'train-moving-moment-kk3f']],
  ['bad', ['bad-pl-ank3f9', 'bad-plan-k3f9']],
  ['zzzz', []],
  ['…', []],
])('near %j are %j', (typed, names) => {
  expect([...findNearNames(NAMES, typed, 3)].sort()).toEqual([...names].sort())
})

test.each([
  ['a%7Eb', 'a~b'],
  ['a%257Eb', 'a~b'],
  ['%', '%'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['caf%C3%A9%', 'café%'],
  ['%2525252525', '%25'],
])('%j decodes to %j', (typed, decoded) => {
  expect(decodePercent(typed)).toBe(decoded)
})

test.each([
  ['eight letters', 'abcdefgh', ['abcdefgh-ijklmnopqrstuvwxyz-0123456789-zyxwvutsrqponmlkji']],
  ['seven', 'abcdefg', []],
])('The beginning of a name says which it was from eight letters on: %s', (_, typed, names) => {
  expect(findNearNames(['abcdefgh-ijklmnopqrstuvwxyz-0123456789-zyxwvutsrqponmlkji'], typed, 3)).toEqual(
    names,
  )
})
