import { describe, expect, test } from 'vitest'
import { listPublished } from '../../../src/ledger/index.ts'
import type { Reading } from '../../../src/model/index.ts'
import type { LedgerClaim } from '../../../src/model/ledger.ts'
import { keepFormerIds } from '../../../src/rehype/addresses/keep-former-ids.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { ledgerOf, live, redirected, retired } from '../../ledger/entries.ts'
import { createReading, createSentence, parse, write } from '../html.ts'
import { findElements, readWords } from '../process.ts'

const words = wordsFor('en')

const PAGE = '<p id="p1"><i id="a">A</i> <i id="b">B</i></p>\n<ul><li id="p2"><i id="c">C</i></li></ul>'
const A = live('a', { after: 'b' })
const B = live('b', { before: 'a', after: 'c' })
const C = live('c', { before: 'b' })

/** What becomes of a page with the claims A and B in its first part, C in its second. */
function keep(entries: readonly LedgerClaim[], parts: Partial<Reading> = {}): string {
  const tree = parse(PAGE)
  const reading = createReading({ published: listPublished(ledgerOf(A, B, C, ...entries)), ...parts })
  keepFormerIds(tree, reading, '/a-text/', words)
  return write(tree)
}

const name = (id: string) => `<span id="${id}" data-apparatus=""></span>`
const line = (id: string, entry = id, day = '2026-02-02') =>
  `<p id="${id}" class="retired" data-apparatus="">What stood here is gone since ${day}: <a href="/a-text/${entry}/">what it said</a></p>`

/** The page with something put in right before a mark in it. */
const putBefore = (mark: string, ...added: readonly string[]) => PAGE.replace(mark, added.join('') + mark)
/** The page with names put into a claim: they have no order. */
const putInto = (claim: string, ...names: readonly string[]) =>
  PAGE.replace(claim, claim + names.toReversed().join(''))
const FIRST = '\n<ul>'
const [IN_A, IN_B, IN_C] = ['<i id="a">', '<i id="b">', '<i id="c">'] as const

describe('In its claim stands an anchor of', () => {
  const given = (id: string, alias: string) => ({ sentences: [createSentence({ id, alias })] })

  test.each<[string, readonly LedgerClaim[], Partial<Reading>, string]>([
    ['an alias that the editor gives', [], given('b', 'x'), putInto(IN_B, name('x'))],
    [
      'an alias that the editor gives, without a ledger',
      [],
      { ...given('b', 'x'), published: [] },
      putInto(IN_B, name('x')),
    ],
    [
      'every alias of the ledger',
      [],
      { published: listPublished(ledgerOf({ ...A, aliases: ['x', 'y'] })) },
      putInto(IN_A, name('x'), name('y')),
    ],
    [
      'an alias that is in the ledger and given still, once',
      [],
      { ...given('a', 'x'), published: listPublished(ledgerOf({ ...A, aliases: ['x'] })) },
      putInto(IN_A, name('x')),
    ],
    ['a redirected id', [redirected('x', ['b'])], {}, putInto(IN_B, name('x'))],
    ['its aliases', [redirected('x', ['b'], { aliases: ['y'] })], {}, putInto(IN_B, name('x'), name('y'))],
    [
      'ids that were redirected again',
      [redirected('x', ['y']), redirected('y', ['z']), redirected('z', ['c'])],
      {},
      putInto(IN_C, name('x'), name('y'), name('z')),
    ],
    ['an id that was split, at the first part', [redirected('x', ['c', 'b'])], {}, putInto(IN_B, name('x'))],
    [
      'an id whose first part is gone, at the next',
      [redirected('x', ['y', 'c']), retired('y', { before: 'b', after: 'c' })],
      {},
      putInto(IN_C, name('x')).replace(FIRST, `${line('y')}${FIRST}`),
    ],
    [
      'the place of another claim, before that claim itself',
      [],
      {
        published: listPublished(
          ledgerOf({ ...A, most: 3 }, B, C, redirected('y', ['b'], { formerPlaces: ['a~2'] })),
        ),
      },
      putInto(IN_B, name('a~2'), name('y')).replace(IN_A, IN_A + name('a~3')),
    ],
    [
      'a place that led to a claim which is gone, where the other one is',
      [],
      {
        published: listPublished(
          ledgerOf({ ...A, most: 2 }, B, C, retired('y', { formerPlaces: ['a~2'], before: 'a', after: 'b' })),
        ),
      },
      putInto(IN_A, name('a~2')).replace(FIRST, `${line('y')}${FIRST}`),
    ],
    [
      'an alias that the editor has passed to another part',
      [redirected('x', ['a', 'b'], { aliases: ['y'] })],
      given('b', 'y'),
      putInto(IN_B, name('y')).replace(IN_A, IN_A + name('x')),
    ],
  ])('%s', (_, entries, parts, page) => {
    expect(keep(entries, parts)).toBe(page)
  })

  test('nothing that the page doesn’t have', () => {
    expect(keep([redirected('x', ['d']), live('d', { aliases: ['y'] })])).toBe(PAGE)
  })

  test('nothing that is the name of something on the page', () => {
    expect(keep([redirected('p2', ['a']), retired('p1', { before: 'c' })])).toBe(PAGE)
  })
})

describe('Of places that a claim had', () => {
  test.each<[string, LedgerClaim, string]>([
    ['those of a live one lead to it', { ...A, most: 3 }, putInto(IN_A, name('a~2'), name('a~3'))],
    [
      'those of a redirected one to what says it now',
      redirected('x', ['b'], { paragraphs: [1, 2] }),
      putInto(IN_B, name('x'), name('x~2')),
    ],
    [
      'those of a retired one to what it said',
      retired('x', { before: 'c', paragraphs: [1, 2] }),
      PAGE + line('x~2', 'x') + line('x'),
    ],
  ])('%s', (_, entry, page) => {
    const others = [A, B, C].filter(({ id }) => id !== entry.id)
    expect(keep([], { published: listPublished(ledgerOf(...others, entry)) })).toBe(page)
  })
})

describe('Of words that were quoted', () => {
  const said = (id: string) =>
    `<p id="${id}" class="retired" data-apparatus="">Quoted here until 2026-02-02: “x &#x26; y”</p>`
  const gone = { id: 'q', aliases: [], text: '“x & y”', until: '2026-02-02' }

  test.each<[string, NonNullable<Reading['quotedBefore']>[number], string]>([
    [
      'another name leads to them',
      { id: 'a', aliases: ['old'], text: '“x”' },
      PAGE.replace(IN_A, IN_A + name('old')),
    ],
    ['a line says what they were, beside their claim', { ...gone, claim: 'b' }, putBefore(FIRST, said('q'))],
    [
      'under each of their names, beside the claims around their remark',
      { ...gone, aliases: ['r'], after: 'a' },
      said('q') + said('r') + PAGE,
    ],
    ['at the end, where nothing is known', gone, PAGE + said('q')],
    ['nothing is said where the name is given', { ...gone, id: 'a' }, PAGE],
  ])('%s', (_, entry, page) => {
    expect(keep([], { quotedBefore: [entry] })).toBe(page)
  })
})

describe('A line tells of a retired claim', () => {
  test.each<[string, readonly LedgerClaim[], string]>([
    [
      'after the part that the claim before it stands in',
      [retired('x', { before: 'b', after: 'c', until: '2026-03-03' })],
      putBefore(FIRST, line('x', 'x', '2026-03-03')),
    ],
    ['which may be the last', [retired('x', { before: 'c' })], PAGE + line('x')],
    [
      'before the part that the claim after it stands in, if it was the first',
      [retired('x', { after: 'a' })],
      line('x') + PAGE,
    ],
    ['at the end, if it stood alone', [retired('x')], PAGE + line('x')],
    [
      'where its neighbour went, if that was redirected',
      [retired('x', { before: 'y', after: 'c' }), redirected('y', ['b'])],
      putInto(IN_B, name('y')).replace(FIRST, `${line('x')}${FIRST}`),
    ],
    [
      'beside the neighbour of its neighbour, if that is retired, too',
      [retired('x', { before: 'y', after: 'c' }), retired('y', { before: 'a', after: 'x' })],
      putBefore(FIRST, line('y'), line('x')),
    ],
    [
      'before what follows, if all before it is gone',
      [retired('x', { before: 'y', after: 'c' }), retired('y', { after: 'x' })],
      putBefore('<ul>', line('x'), line('y')),
    ],
    [
      'at the end, if it and its neighbours name nothing but each other',
      [retired('x', { before: 'y', after: 'y' }), retired('y', { before: 'x', after: 'x' })],
      PAGE + line('x') + line('y'),
    ],
    [
      'for each of its names, and leads to the page of its id',
      [retired('x', { before: 'c', aliases: ['y', 'z'] })],
      PAGE + line('z', 'x') + line('y', 'x') + line('x'),
    ],
    [
      'for an id that was redirected to it, too',
      [redirected('x', ['y'], { before: 'a', until: '2026-01-31' }), retired('y', { before: 'c' })],
      putBefore(FIRST, line('x')) + line('y'),
    ],
  ])('%s', (_, entries, page) => {
    expect(keep(entries)).toBe(page)
  })
})

test('No name is there twice, and no word is changed, whatever the ledger says', () => {
  const html = keep(
    [
      redirected('a', ['b'], { aliases: ['x', 'x', 'p1'] }),
      retired('x', { aliases: ['c', 'y', 'y'] }),
      redirected('y', ['x']),
    ],
    { sentences: [createSentence({ id: 'a', alias: 'x' })] },
  )
  const tree = parse(html)
  const ids = findElements(tree, ({ properties }) => properties.id !== undefined).map(
    ({ properties }) => properties.id,
  )
  expect([...new Set(ids)]).toEqual(ids)
  expect(readWords(tree)).toBe(readWords(parse(PAGE)))
})
