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
      id: 'internal-culture-openai-alignment-btxw',
    },
    {
      name: 'A contraction is one word, and insignificant',
      text: 'I don’t literally believe it but I think it may be useful.',
      id: 'literally-believe-think-useful-w3sr',
    },
    {
      name: 'Fewer words are taken where there are no more',
      text: 'It goes as follows:',
      id: 'goes-follows-2v5k',
    },
    { name: 'A sentence of insignificant words has the hash alone', text: 'So it is.', id: 'jzge' },
    { name: 'Contractions are known with either apostrophe', text: "“Don’t” can't won’t", id: '88tr' },
    { name: 'Accents fall away', text: 'Das Café ist naïve Überraschung.', id: 'das-cafe-ist-naive-kxzd' },
    { name: 'Ligatures are taken apart', text: 'ﬁnd the ﬂag', id: 'find-flag-bdj9' },
    { name: 'Letters outside Latin are left to the hash', text: 'これは日本語です。', id: 'a3ck' },
    {
      name: 'Short words and numbers that say something stay',
      text: 'GPU and AI 2024 costs 3.5 million.',
      id: 'gpu-ai-2024-costs-y2m6',
    },
    {
      name: 'A word too long for an address is left out',
      text: 'A pneumonoultramicroscopicsilicovolcanoconiosis case',
      id: 'case-raaq',
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
        expect(id).toMatch(/^([a-z0-9]{2,24}-){0,4}(?=\d{0,3}[a-z])[0-9a-hjkmnp-tv-z]{4}$/)
        expect(isReservedFragment(id)).toBe(false)
        expect(mintClaimId(text, NONE)).toBe(id)
      }),
      { numRuns: 1000 },
    )
  })
})
