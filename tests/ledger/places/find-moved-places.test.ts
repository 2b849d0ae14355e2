import { describe, expect, test } from 'vitest'
import {
  describeMove,
  findMovedPlaces,
  formatLedger,
  type NamedText,
  type PlacedEntry,
  parseLedger,
  recordPlaces,
} from '../../../src/ledger/index.ts'
import type { Sentence } from '../../../src/model/index.ts'
import type { LedgerClaim, RememberedPlace } from '../../../src/model/ledger.ts'
import { ledgerOf, live, redirected } from '../entries.ts'

/** Paragraphs of one sentence each; those that have an id are claims. */
function textOf(...said: readonly (readonly [text: string, id?: string, occurrence?: number])[]): NamedText {
  return {
    paragraphs: said.map(([text], i) => ({ n: i + 1, kind: 'paragraph', text })),
    sentences: said.map(
      ([text, id, occurrence = 1], i): Sentence => ({
        ...{ paragraph: i + 1, start: 0, end: text.length, text, occurrence, voice: { by: 'author' } },
        ...(id === undefined ? { kind: 'remark' } : { kind: 'claim', id }),
      }),
    ),
  }
}

/** A paragraph of two sentences, the claims a and c. */
function divided(first: string, second: string): NamedText {
  const { sentences } = textOf([first, 'a'], [second, 'c'])
  return {
    paragraphs: [{ n: 1, kind: 'paragraph', text: `${first} ${second}` }],
    sentences: sentences.map(each => {
      const start = each.id === 'a' ? 0 : first.length + 1
      return { ...each, paragraph: 1, start, end: start + each.text.length }
    }),
  }
}

function at(paragraph: number, offset: number, exact: string, more: Partial<PlacedEntry> = {}): PlacedEntry {
  return { selector: { exact }, keys: ['notes', 0], start: { paragraph, offset }, ...more }
}

const withPlaces = (places: readonly RememberedPlace[], ...claims: readonly LedgerClaim[]) => ({
  ...ledgerOf(...claims),
  places,
})

const [hill, tide] = ['The hill is high.', 'The tide is low by the hill.']

describe('What is remembered', () => {
  const through = at(1, 4, 'hill', {
    selector: { exact: 'hill', prefix: 'The', suffix: 'is', through: 'low' },
    end: { paragraph: 2, offset: 15 },
  })
  const places = recordPlaces(textOf([hill, 'a'], [tide, 'b'], ['Well.'], [hill, 'a', 2]), [
    at(3, 0, 'Well'),
    at(4, 4, 'hill', { selector: { exact: 'hill', prefix: 'Well. The' } }),
    at(2, 4, 'Tide'),
    at(2, 4, 'tide'),
    at(2, 4, 'tide is'),
    at(1, 4, 'hill', { selector: { exact: 'hill is' } }),
    through,
    at(9, 0, 'nowhere'),
  ])

  test('is told by claims, or by words between them, in the order of the text, and the same once', () => {
    expect(places).toEqual([
      { exact: 'hill is', start: { id: 'a', occurrence: 1, offset: 4 } },
      {
        ...through.selector,
        start: { id: 'a', occurrence: 1, offset: 4 },
        end: { id: 'b', occurrence: 1, offset: 15 },
      },
      { exact: 'tide is', start: { id: 'b', occurrence: 1, offset: 4 } },
      { exact: 'Tide', start: { id: 'b', occurrence: 1, offset: 4 } },
      { exact: 'Well', start: { paragraph: 3, text: 'Well.', before: 'b', after: 'a', offset: 0 } },
      { exact: 'hill', prefix: 'Well. The', start: { id: 'a', occurrence: 2, offset: 4 } },
    ])
  })

  test('is written and read again', () => {
    const ledger = withPlaces(
      places,
      live('a', { text: hill, after: 'b' }),
      live('b', { text: tide, before: 'a' }),
    )
    expect(parseLedger(formatLedger(ledger))).toEqual({ ledger })
    expect(formatLedger(ledger)).toContain(
      '    { "exact": "hill", "prefix": "Well. The",\n      "start": { "id": "a", "occurrence": 2, "offset": 4 } }\n  ]\n}\n',
    )
  })

  test('is at fault where it names what is not in the ledger, or nothing', () => {
    const spots: readonly RememberedPlace[] = [
      { exact: 'a', start: { id: 'gone', occurrence: 1, offset: 0 } },
      { exact: 'b', start: { paragraph: 1, text: 'B.', before: 'a', after: 'lost', offset: 0 } },
    ]
    const parsed = parseLedger(formatLedger(withPlaces(spots, live('a'))))
    expect('faults' in parsed && parsed.faults.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
      'ledger-reference: Unexpected `gone` in `id`, expected an id of this ledger',
      'ledger-reference: Unexpected `lost` in `after`, expected an id of this ledger',
    ])
    const wrong = parseLedger(
      '{"format": 2, "claims": [], "places": [{"exact": "a", "start": {"offset": 1}}]}',
    )
    expect('faults' in wrong && wrong.faults[0]?.reason).toContain('expected where words stood')
  })
})

describe('A place', () => {
  const claims = [live('a', { text: hill, after: 'b' }), live('b', { text: tide, before: 'a' })]
  const on = (id: string, offset: number, occurrence = 1): RememberedPlace => ({
    exact: 'hill',
    start: { id, occurrence, offset },
  })
  const moved = (
    place: RememberedPlace,
    text: NamedText,
    entry: PlacedEntry,
    after: readonly LedgerClaim[] = claims,
  ) => findMovedPlaces(withPlaces([place], ...claims), ledgerOf(...after), text, [entry]).map(describeMove)

  test('of a claim in several places may be another of them only if there are fewer now', () => {
    const thrice = textOf([hill, 'a'], [tide, 'b'], [hill, 'a', 2])
    expect(moved(on('a', 4, 2), thrice, at(3, 4, 'hill'))).toEqual([])
    expect(moved(on('a', 4, 2), thrice, at(1, 4, 'hill'))).toEqual([
      'Unexpected place of “hill” in ¶1 (“The hill is high.”), expected what became of ¶1 (“The hill is high.”), where the words stood',
    ])
    expect(moved(on('a', 4, 2), textOf([hill, 'a'], [tide, 'b']), at(1, 4, 'hill'))).toEqual([])
  })

  test('of a claim that was merged is that of its words, not of those that the other had', () => {
    const after = [live('b', { text: `${tide} ${hill}` }), redirected('a', ['b'])]
    const one = `${hill.slice(0, -1)}, and the tide is low by the hill.`
    const text = textOf([one, 'b'])
    expect(moved(on('a', 4), text, at(1, one.indexOf('hill'), 'hill'), after)).toEqual([])
    expect(moved(on('a', 4), text, at(1, one.lastIndexOf('hill'), 'hill'), after)).toHaveLength(1)
  })

  test('of a claim that was divided may be in the new sentence beside it, if that took its words over', () => {
    const was = [live('a', { text: 'The hill is high and the tide is low by the old harbour wall.' })]
    const place: RememberedPlace = { exact: 'tide is low', start: { id: 'a', occurrence: 1, offset: 25 } }
    const find = (second: string) => {
      const first = 'The hill is high.'
      const after = ledgerOf(live('a', { text: first }), live('c', { text: second }))
      const entry = at(1, first.length + 1 + second.indexOf('tide'), 'tide is low')
      return findMovedPlaces(withPlaces([place], ...was), after, divided(first, second), [entry])
    }
    expect(find('The tide is low by the old harbour wall.')).toEqual([])
    expect(
      find('The tide is low, which nobody who lives up there has ever seen or even thought of asking about.'),
    ).toHaveLength(1)
  })

  test('is another where its claim is not in the ledger, or the words are in no sentence', () => {
    const text = textOf([hill, 'a'], [tide, 'b'])
    expect(moved(on('gone', 4), text, at(1, 4, 'hill'))).toHaveLength(1)
    expect(moved(on('a', 4), text, at(7, 4, 'hill'))).toHaveLength(1)
  })

  test('of a claim that is a remark now is known by its words', () => {
    const known = 'The hill is high, as everybody in the town can see.'
    const was = [live('a', { text: known }), live('b', { text: tide })]
    const gone = [live('b', { text: tide })]
    const find = (text: NamedText, entry: PlacedEntry) =>
      findMovedPlaces(withPlaces([on('a', 4)], ...was), ledgerOf(...gone), text, [entry])
    expect(find(textOf([tide, 'b'], [known], [tide, 'b', 2]), at(2, 4, 'hill'))).toEqual([])
    expect(find(textOf([tide, 'b'], [known], [known], [tide, 'b', 2]), at(2, 4, 'hill'))).toHaveLength(1)
    expect(find(textOf([tide, 'b']), at(1, tide.indexOf('hill'), 'hill'))).toHaveLength(1)
  })

  test('of a remark is another where its words have changed and the claims around it have too', () => {
    const place: RememberedPlace = {
      exact: 'well',
      start: { paragraph: 1, text: 'All is well here.', before: 'a', after: 'b', offset: 7 },
    }
    const find = (text: NamedText, entry: PlacedEntry) => moved(place, text, entry)
    expect(find(textOf([hill, 'a'], ['All is well now.'], [tide, 'b']), at(2, 7, 'well'))).toEqual([])
    expect(find(textOf([tide, 'b'], ['All is well now.'], [hill, 'a']), at(2, 7, 'well'))).toHaveLength(1)
    expect(find(textOf([hill, 'a'], ['Nobody said: well.'], [tide, 'b']), at(2, 13, 'well'))).toHaveLength(1)
  })
})

describe('A sentence of a hundred letters is the one of before', () => {
  const words = (count: number, letter: string) =>
    Array.from({ length: count }, (_, i) => `${letter.repeat(9)}${i}`)
  const kept = words(4, 'a')
  const exact = kept.slice(0, 2).join(' ')
  const was = [...kept, 'kkkkkkkkk', 'k', ...words(5, 'b')].join(' ')
  const cases = [
    ['if half of it stayed', [...kept, 'kkkkkkkkk', 'k', ...words(5, 'c')].join(' '), true],
    ['not with a letter less', [...kept, 'kkkkkkkkk', 'c', ...words(5, 'c')].join(' '), false],
  ] as const

  test.each(cases)('between the same claims, %s', (_, now, isSame) => {
    const claims = [live('a', { text: hill, after: 'b' }), live('b', { text: tide, before: 'a' })]
    const start = { paragraph: 2, text: was, before: 'a', after: 'b', offset: 0 }
    const text = textOf([hill, 'a'], [now], [tide, 'b'])
    const before = withPlaces([{ exact, start }], ...claims)
    expect(findMovedPlaces(before, ledgerOf(...claims), text, [at(2, 0, exact)])).toHaveLength(isSame ? 0 : 1)
  })

  test.each(cases)('beside a claim that was divided, %s', (_, now, isSame) => {
    const first = 'The hill is high.'
    const claim = live('a', { text: `${first} ${was}` })
    const place = { exact, start: { id: 'a', occurrence: 1, offset: first.length + 1 } }
    const after = ledgerOf(live('a', { text: first }), live('c', { text: now }))
    const entry = at(1, first.length + 1, exact)
    const moved = findMovedPlaces(withPlaces([place], claim), after, divided(first, now), [entry])
    expect(moved).toHaveLength(isSame ? 0 : 1)
  })
})
