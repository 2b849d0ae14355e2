import { describe, expect, test } from 'vitest'
import { checkLedger, listLiveIds, type NewClaim } from '../../src/ledger/index.ts'
import { voiceOfSpeaker } from '../../src/model/index.ts'
import { say, sayAgain } from './claims.ts'
import { ledgerOf, live, retired } from './entries.ts'

const ledger = {
  ...ledgerOf(
    live('a', { text: 'One.', aliases: ['first'] }),
    live('b', { text: 'Two.' }),
    live('c', { text: 'One.' }),
    retired('d', { text: 'Four.' }),
  ),
  quotations: [],
}
const claims = say('One.', 'Two.', 'One.')

describe('text and ledger are in step', () => {
  test.each<[string, readonly NewClaim[]]>([
    ['where the live ids are the claims, in order', claims],
    ['wherever the paragraphs stand', claims.map(claim => ({ ...claim, paragraph: claim.paragraph + 7 }))],
    ['where one of the places has the words', [...say('One.', 'Two.'), sayAgain('One!', 3, [4, 'One.'])]],
    ['where an alias is known', [{ text: 'One.', paragraph: 1, alias: 'first' }, ...claims.slice(1)]],
  ])('%s', (_, now) => {
    expect(checkLedger(ledger, now)).toEqual([])
    expect(listLiveIds(ledger)).toEqual(['a', 'b', 'c'])
  })
})

const long = 'The train is already moving with a lot of momentum, and nobody\nasks.'

describe('the first differences are named', () => {
  test.each<[string, readonly NewClaim[], readonly object[]]>([
    [
      'a claim whose words are not in the ledger, and words that are not in the text',
      say('One.', 'Two!', 'One.'),
      [
        { reason: 'Unexpected claim “Two!” in ¶2, expected its words in the ledger', claim: 1 },
        { reason: 'Unexpected live id `b` in the ledger, expected its words “Two.” in the text', id: 'b' },
      ],
    ],
    [
      'a long claim, by its first words',
      [...claims, { text: long, paragraph: 4 }],
      [
        {
          reason:
            'Unexpected claim “The train is already moving with a lot of momentum, and …” in ¶4, expected its words in the ledger',
          claim: 3,
        },
      ],
    ],
    [
      'a claim that came back',
      [...claims, ...say('', '', '', 'Four.').slice(3)],
      [{ reason: 'Unexpected claim “Four.” in ¶4, expected its words in the ledger', claim: 3 }],
    ],
    [
      'a claim that is meant in another way',
      [
        ...say('One.', 'Two.').map(claim => ({ ...claim, stance: 'conceded' as const })),
        ...claims.slice(2),
      ].map((claim, i) => (i === 1 ? { ...claim, stance: 'reported' as const, speaker: 'Ann' } : claim)),
      [
        { reason: 'Unexpected “One.” as conceded, expected it as the ledger has it: asserted', claim: 0 },
        {
          reason: 'Unexpected “Two.” as reported of Ann, expected it as the ledger has it: asserted',
          claim: 1,
        },
      ],
    ],
    [
      'words that are somebody else’s',
      [...claims.slice(0, 2), ...claims.slice(2).map(claim => ({ ...claim, voice: voiceOfSpeaker('Ann') }))],
      [{ reason: 'Unexpected “One.” as words of Ann, expected it as the ledger has it: asserted', claim: 2 }],
    ],
    [
      'claims in another order',
      say('Two.', 'One.', 'One.'),
      [
        { reason: 'Unexpected claim “Two.” in ¶1, expected it at its place in the ledger', claim: 0 },
        { reason: 'Unexpected claim “One.” in ¶2, expected it at its place in the ledger', claim: 1 },
      ],
    ],
    [
      'words that stand in the text more often',
      say('One.', 'Two.', 'One.', 'Two.'),
      [{ reason: 'Unexpected claim “Two.” in ¶4, expected it at its place in the ledger', claim: 3 }],
    ],
    [
      'words that stand in the text less often',
      say('One.', 'Two.'),
      [
        {
          reason: 'Unexpected live id `c` in the ledger, expected its words “One.” in the text once more',
          id: 'c',
        },
      ],
    ],
    [
      'an alias that is not in the ledger',
      [{ text: 'One.', paragraph: 1, alias: 'foremost' }, ...claims.slice(1)],
      [{ reason: 'Unexpected alias `foremost` for “One.”, expected it in the ledger', claim: 0 }],
    ],
  ])('%s', (_, now, differences) => {
    expect(checkLedger(ledger, now)).toEqual(differences)
  })

  test('and no more than three', () => {
    expect(checkLedger(ledgerOf(), say('One.', 'Two.', 'Three.', 'Four.')).map(({ claim }) => claim)).toEqual(
      [0, 1, 2],
    )
  })

  test('by as many characters as fit where there is no space', () => {
    expect(checkLedger(ledgerOf(), say('字'.repeat(70)))[0]?.reason).toContain(`“${'字'.repeat(60)} …”`)
    expect(checkLedger(ledgerOf(), say('字'.repeat(60)))[0]?.reason).toContain(`“${'字'.repeat(60)}”`)
  })
})

test('A ledger that is older than the memory of quotations says nothing of how words are meant', () => {
  const { quotations, ...older } = ledger
  const conceded = claims.map(claim => ({ ...claim, stance: 'conceded' as const }))
  expect(checkLedger(ledger, conceded)).toHaveLength(3)
  expect(checkLedger(older, conceded)).toEqual([])
})
