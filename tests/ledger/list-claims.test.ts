import { describe, expect, test } from 'vitest'
import { listClaims, listPublished, type NewClaim, updateLedger } from '../../src/ledger/index.ts'
import type { Sentence } from '../../src/model/index.ts'

function sentence(text: string, paragraph: number, more: Partial<Sentence> = {}): Sentence {
  return {
    text,
    paragraph,
    start: 0,
    end: text.length,
    kind: 'claim',
    voice: { by: 'author' },
    occurrence: 1,
    ...more,
  }
}

const remark = sentence('Good morning!', 1, { kind: 'remark' })
const tides = sentence('The tide table is wrong.', 1, { id: 'tides' })
const said = sentence('“Nobody reads it.”', 2, {
  id: 'said',
  kind: 'quotation',
  voice: { by: 'speaker', name: 'The clerk' },
  stance: 'reported',
})
const tidesAgain = sentence('The tide table is wrong!', 3, { id: 'tides', occurrence: 2 })
const tidesOnceMore = sentence('The tide table is wrong.', 4, { id: 'tides', occurrence: 3 })

describe('listClaims', () => {
  test.each<[string, readonly Sentence[], readonly NewClaim[]]>([
    ['lists nothing of nothing', [], []],
    ['passes over remarks', [remark], []],
    [
      'lists claims and quoted sentences, in the order of the text',
      [tides, remark, said],
      [
        { text: 'The tide table is wrong.', paragraph: 1 },
        {
          text: '“Nobody reads it.”',
          paragraph: 2,
          voice: { by: 'speaker', name: 'The clerk' },
          stance: 'reported',
        },
      ],
    ],
    [
      'lists a claim once, with its twins in their own words',
      [tides, said, tidesAgain, tidesOnceMore],
      [
        {
          text: 'The tide table is wrong.',
          paragraph: 1,
          twins: [
            { text: 'The tide table is wrong!', paragraph: 3 },
            { text: 'The tide table is wrong.', paragraph: 4 },
          ],
        },
        {
          text: '“Nobody reads it.”',
          paragraph: 2,
          voice: { by: 'speaker', name: 'The clerk' },
          stance: 'reported',
        },
      ],
    ],
    [
      'lists how the author stands to it, unless it is asserted',
      [
        { ...tides, stance: 'asserted' },
        { ...tides, id: 'more', stance: 'conceded' },
      ],
      [
        { text: 'The tide table is wrong.', paragraph: 1 },
        { text: 'The tide table is wrong.', paragraph: 1, stance: 'conceded' },
      ],
    ],
    [
      'lists the alias that the editor gives it',
      [{ ...tides, alias: 'table' }],
      [{ text: 'The tide table is wrong.', paragraph: 1, alias: 'table' }],
    ],
  ])('%s', (_, sentences, claims) => {
    expect(listClaims(sentences)).toStrictEqual(claims)
  })
})

test('Whom a claim reports is kept, from the text through the ledger to what is published', () => {
  const reported = sentence('Ann says that the tide table is wrong.', 1, {
    id: 'reported',
    stance: 'reported',
    speaker: 'Ann',
  })
  const { ledger } = updateLedger(undefined, listClaims([reported]), { today: '2026-01-01' })
  expect(listPublished(ledger)).toMatchObject([{ stance: 'reported', speaker: 'Ann' }])
  const gone = updateLedger(ledger, [], { today: '2026-02-02' }).ledger
  expect(listPublished(gone)).toMatchObject([{ state: 'retired', stance: 'reported', speaker: 'Ann' }])
})
