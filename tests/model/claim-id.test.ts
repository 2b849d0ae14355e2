import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReservedFragment, mintClaimId } from '../../src/model/index.ts'

const NONE: ReadonlySet<string> = new Set()

describe('mintClaimId', () => {
  test('gives the same words the same ids in turn, whether or not it is told how many they have', () => {
    const words = 'The bridge will hold.'
    const taken = new Set<string>()
    for (let known = 0; known < 40; known += 1) {
      const id = mintClaimId(words, taken)
      expect(mintClaimId(words, taken, known)).toBe(id)
      taken.add(id)
    }
  })

  test.each([
    {
      name: 'Four significant words stand before four characters of the hash',
      text: 'The internal culture at OpenAI regarding alignment is bleak: most people are not very concerned.',
      id: 'internal-culture-openai-alignment-not-very-concerned-btxw',
    },
    {
      name: 'A contraction of “not” reads as it',
      text: 'I don’t literally believe it but I think it may be useful.',
      id: 'not-literally-believe-think-useful-w3sr',
    },
    {
      name: 'Fewer words are taken where there are no more',
      text: 'It goes as follows:',
      id: 'goes-follows-2v5k',
    },
    { name: 'A sentence of insignificant words has the hash alone', text: 'So it is.', id: 'jzge' },
    {
      name: 'Contractions are known with either apostrophe',
      text: "“Don’t” can't won’t",
      id: 'not-not-not-88tr',
    },
    { name: 'Accents fall away', text: 'Das Café ist naïve Überraschung.', id: 'das-cafe-ist-naive-kxzd' },
    { name: 'Ligatures are taken apart', text: 'ﬁnd the ﬂag', id: 'find-flag-bdj9' },
    { name: 'Letters outside Latin are left to the hash', text: 'これは日本語です。', id: 'a3ck' },
    {
      name: 'Short words and numbers that say something stay',
      text: 'GPU and AI 2024 costs 3.5 million.',
      id: 'gpu-ai-2024-costs-3-5-million-y2m6',
    },
    {
      name: 'A word too long for an address is left out',
      text: 'A pneumonoultramicroscopicsilicovolcanoconiosis case',
      id: 'case-raaq',
    },
    {
      name: 'Negations and numbers for which there is no room are left out',
      text: 'Not one of 1234567890123456, 2345678901234567, 3456789012345678, 4567890123456789 or 5678901234567890 was right.',
      id: 'not-one-1234567890123456-2345678901234567-3456789012345678-4567890123456789-512q',
    },
    { name: 'An empty sentence has an id too', text: '', id: 'x7cd' },
    { name: 'A hash of digits only is passed over', text: 'あばぇ', id: 'vj20' },
    {
      name: 'A hash that reads like a paragraph’s fragment, p981, is passed over',
      text: 'あのぐぁ',
      id: '9p81',
    },
  ])('$name', ({ text, id }) => {
    expect(mintClaimId(text, NONE)).toBe(id)
  })

  test('An id that is taken is passed over, and nothing is added to the taken ones', () => {
    const taken = new Set(['goes-follows-2v5k'])
    const id = mintClaimId('It goes as follows:', taken)
    expect(id).toMatch(/^goes-follows-[0-9a-hjkmnp-tv-z]{4}$/)
    expect(id).not.toBe('goes-follows-2v5k')
    expect([...taken]).toEqual(['goes-follows-2v5k'])
  })

  test('Any text has an address-safe id with a letter among its last four, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const id = mintClaimId(text, NONE)
        expect(id.length).toBeLessThanOrEqual(80)
        expect(id).toMatch(/^([a-z0-9]{1,24}-)*(?=\d{0,3}[a-z])[0-9a-hjkmnp-tv-z]{4}$/)
        expect(isReservedFragment(id)).toBe(false)
        expect(mintClaimId(text, NONE)).toBe(id)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['But almost all say that such is *not* the case now.', 'almost-say-not-case'],
    ['The plan isn’t safe.', 'plan-not-safe'],
    [
      'The committee of the town of Springfield says that the plan is not safe.',
      'committee-town-springfield-says-not-safe',
    ],
    ['It costs 2.5 million in 2–5 years, and 1,000 people.', 'costs-2-5-million-2-to-5-years-1000-people'],
    ['Not all birds fly.', 'not-all-birds-fly'],
    ['He left, not because he was sad.', 'left-not-because-sad'],
    ['Whether or not it is safe, we go.', 'whether-or-not-safe'],
    ['A few people agree.', 'people-agree'],
    ['Few people agree.', 'few-people-agree'],
    ['More than 50% of people agree.', 'more-50-percent-people-agree'],
    ['Less than 5 % agree.', 'less-than-5-percent-agree'],
    ['It is one in three, or one hundred.', 'one-three-one-hundred'],
    ['It is −5 degrees, 10² and 2½ eggs.', 'minus-5-degrees-10-2-2-1-2-eggs'],
    ['x ≠ 3, x < 5, x ≥ 7', 'not-3-under-5-least-7'],
    ["We don't agree.", 'not-agree'],
    ['We couldnʼt agree.', 'not-agree'],
    ['We couldn‘t agree.', 'not-agree'],
    ['We couldn´t agree.', 'not-agree'],
    ['WE DIDN`T AGREE.', 'not-agree'],
    ['We did n’t agree.', 'not-agree'],
    ['We cannot agree.', 'cannot-agree'],
    ['We live without fear.', 'live-without-fear'],
    ['It costs $5m, £3.5bn or €20.', 'costs-5m-3-5bn-20'],
    ['Only ½ of ten people, and 2.5 % of them.', 'only-1-2-ten-people-2-5-percent'],
    ['Das ist nicht sicher.', 'das-ist-nicht-sicher'],
    ['Ce n’est pas sûr.', 'ce-nest-pas-sur'],
  ])('The id of “%s” reads %s', (text, words) => {
    expect(mintClaimId(text, NONE).replace(/-?[^-]{4}$/, '')).toBe(words)
  })

  test('A negation and a number are in the id, wherever they stand', () => {
    const filler = fc.constantFrom(
      'plan',
      'city',
      'all',
      'people',
      'the',
      'river',
      'believe',
      'is',
      'very',
      'light',
    )
    const denial = fc.constantFrom('not', 'no', 'never', 'isn’t', "don't", 'without', 'nor', 'cannot')
    fc.assert(
      fc.property(
        fc.array(filler, { maxLength: 30 }),
        denial,
        fc.nat(99_999),
        fc.array(filler, { maxLength: 30 }),
        (before, no, number, after) => {
          const id = mintClaimId([...before, no, ...after, number, ...before].join(' '), NONE)
          const said = /n[’']t$/.test(no) ? 'not' : no
          expect(`-${id}`).toContain(`-${said}-`)
          expect(`-${id}`).toContain(`-${number}-`)
          expect(id.length).toBeLessThanOrEqual(80)
        },
      ),
    )
  })
})
