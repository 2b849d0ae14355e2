import { describe, expect, test } from 'vitest'
import { formatLedger, listPublished, parseLedger, updateLedger } from '../../../src/ledger/index.ts'
import type { PublishedId } from '../../../src/model/index.ts'
import { ledgerOf, live, redirected, retired } from '../entries.ts'

const ledger = ledgerOf(
  live('a', {
    text: 'The tide table is wrong.',
    aliases: ['tides', 'table'],
    paragraphs: [1, 4],
    after: 'b',
    history: [
      { text: 'The table is wrong.', until: '2026-01-15' },
      { text: 'The tide table was wrong.', until: '2026-02-20' },
    ],
  }),
  live('b', { text: 'Nobody reads it.', before: 'a' }),
  redirected('c', ['a', 'b'], { text: 'The table is wrong.' }),
  redirected('d', ['c', 'g'], { text: 'Nobody reads it.', aliases: ['fourth'] }),
  redirected('e', ['g'], { text: 'Words of g.' }),
  retired('g', { before: 'a', after: 'c', until: '2026-02-22' }),
)
const published = listPublished(ledger)
const find = (name: string) => published.find(({ id }) => id === name)

/** `end: day “[-removed-]{+added+}same”, …`, and `(gone)` behind one that is not live. */
function describeEnds({ ends }: Pick<PublishedId, 'ends'>): readonly string[] {
  return ends.map(({ id, isLive, rewordings }) => {
    const steps = rewordings.map(({ on, parts }) => {
      const words = parts.map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
      )
      return ` ${on} “${words.join('')}”`
    })
    return `${id}${isLive ? '' : ' (gone)'}:${steps.join(',')}`
  })
}

describe('listPublished', () => {
  test('lists every id, in the order of the ledger', () => {
    expect(published.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'live'],
      ['b', 'live'],
      ['c', 'redirected'],
      ['d', 'redirected'],
      ['e', 'redirected'],
      ['g', 'retired'],
    ])
    expect(listPublished(ledgerOf())).toEqual([])
  })

  test('says of a live id what it is called, where it stands, and since when it is there', () => {
    const { ends, ...entry } = find('a') ?? {}
    expect(entry).toStrictEqual({
      id: 'a',
      aliases: ['tides', 'table'],
      state: 'live',
      text: 'The tide table is wrong.',
      paragraphs: [1, 4],
      after: 'b',
      since: '2026-01-01',
    })
    expect(find('b')).toMatchObject({ before: 'a' })
  })

  test('says of one that is gone since when it is, and what stood beside it', () => {
    const { ends, ...entry } = find('g') ?? {}
    expect(entry).toStrictEqual({
      id: 'g',
      aliases: [],
      state: 'retired',
      text: 'Words of g.',
      paragraphs: [1],
      before: 'a',
      after: 'c',
      since: '2026-01-01',
      until: '2026-02-22',
    })
  })

  test.each<[string, string, readonly string[]]>([
    [
      'of a live id are itself, with its changes of words',
      'a',
      [
        'a: 2026-01-15 “The {+tide +}table [-is-]{+was+} wrong.”, 2026-02-20 “The tide table [-was-]{+is+} wrong.”',
      ],
    ],
    ['of one that was never reworded are itself alone', 'b', ['b:']],
    [
      'of one that was split are its parts, each with what has changed on the way there and since',
      'c',
      [
        'a: 2026-02-02 “The {+tide +}table [-is-]{+was+} wrong.”, 2026-02-20 “The tide table [-was-]{+is+} wrong.”',
        'b: 2026-02-02 “[-The table is wrong.-]{+Nobody reads it.+}”',
      ],
    ],
    [
      'are found over several redirects, and one that is gone is left out while others live',
      'd',
      [
        'a: 2026-02-02 “[-Nobody reads it.-]{+The table is wrong.+}”, 2026-02-02 “The {+tide +}table [-is-]{+was+} wrong.”, 2026-02-20 “The tide table [-was-]{+is+} wrong.”',
        'b: 2026-02-02 “[-Nobody reads it.-]{+The table is wrong.+}”, 2026-02-02 “[-The table is wrong.-]{+Nobody reads it.+}”',
      ],
    ],
    ['of a redirect to what is gone are that, in the same words no change', 'e', ['g (gone):']],
    ['of one that is gone are itself', 'g', ['g (gone):']],
  ])('the ends %s', (_, id, ends) => {
    expect(describeEnds(find(id) ?? { ends: [] })).toEqual(ends)
  })

  test('gives what JSON keeps', () => {
    expect(JSON.parse(JSON.stringify(published))).toStrictEqual(published)
  })
})

test('Whose words an id had, and how they were meant, is kept when they are gone', () => {
  const quoted = {
    text: 'Nobody reads it.',
    paragraph: 1,
    voice: { by: 'speaker', name: 'The clerk' },
    stance: 'reported',
  } as const
  const { ledger } = updateLedger(undefined, [quoted], { today: '2026-01-01' })
  const { ledger: later } = updateLedger(ledger, [], { today: '2026-02-02' })
  expect(listPublished(later)).toMatchObject([
    { state: 'retired', voice: { by: 'speaker', name: 'The clerk' }, stance: 'reported' },
  ])
  expect(parseLedger(formatLedger(later))).toEqual({ ledger: later })
})
