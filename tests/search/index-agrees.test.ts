import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeAnchor } from '../../src/search/index/anchor.ts'
import { encodeSymbols } from '../../src/search/index/encode-symbols.ts'
import { encodeWords } from '../../src/search/index/encode-words.ts'
import { decodeAnchor, findHits, type PassageIndex, parseQuery } from '../../src/search/index.ts'
import { encodeQuestions } from '../../src/search/query/encode-query.ts'
import { indexPassages } from '../../src/search/query/index-passages.ts'
import { createIndex } from './passages.ts'

/**
 * Pagefind as far as the search relies on it: white space parts what it numbers; of `long-term` it has the whole and
 * each longer part at one number; a quoted phrase is found by numbers in a row.
 */
function findsRecord(text: string, phrase: string): boolean {
  const numbered = [...encodeWords(text).split(' '), ...encodeSymbols(text)].map(
    word => new Set([word.replaceAll('-', ''), ...word.split('-').filter(part => !/^.$/u.test(part))]),
  )
  const words = phrase.slice(1, -1).split(' ')
  return numbered.some((_, at) => words.every((word, i) => numbered[at + i]?.has(word)))
}

/** Whether the index leads to a text, whichever question does. */
const leadsTo = (text: string, typed: string) =>
  encodeQuestions(parseQuery(typed).words).some(question =>
    question.every(phrase => findsRecord(text, phrase)),
  )

const rankOf = (index: PassageIndex, typed: string) => findHits(index, parseQuery(`"${typed}"`))[0]?.rank

/** What was ever found to be told apart by the two ways, and what this was like. */
const CASES: readonly (readonly [text: string, typed: string])[] = [
  ['a ⺀ b', 'a b'],
  ['a ⺀ b', '⺀'],
  ['က၊ခ', 'ကခ'],
  ['ក៛ ខ។ គ', 'ក៛ ខ។ គ'],
  ['a ≠ b', 'a ≠ b'],
  ['a ≠ b', '≠'],
  ['x \u0903 y', 'x y'],
  ['about 2.5 million', '2.5 million'],
  ['about 2.5 million', '2 5 million'],
  ['costs 1,000 a day', '1000 a day'],
  ['costs 1,000 a day', '1 000 a day'],
  ['costs 1 000 a day', '1,000 a day'],
  ['von 1.000,5 auf', '1000,5 auf'],
  ['at 10:30 sharp', 'at 10:30 sharp'],
  ['at 10:30 sharp', 'at 10 30'],
  ['on 2026-11-24 then', '2026/11/24'],
  ['on 24.11.2026 then', '2026'],
  ['v1.2.3 is out', '1.2'],
  ['half ½ done', '1/2 done'],
  ['half 1/2 done', '½ done'],
  ['in C# and F#', 'C# and F#'],
  ['on .NET now', '.NET now'],
  ['Up 👍🏽 it', '👍🏽'],
  ['Up 👨‍👩‍👧 it', '👨‍👩‍👧'],
  ['Up 👍 it', 'up it'],
  ['war\u00ADning shots', 'warning'],
  ['ｆｕｌｌ width', 'full'],
  ['cafe\u0301 au', 'café'],
]

describe('What is found on the page the index leads to', () => {
  test.each(CASES)('%j: %j', (text, typed) => {
    if (rankOf(createIndex(text), typed) !== undefined) expect(leadsTo(text, typed)).toBe(true)
  })

  test('whatever the text is', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'go',
        'I',
        'a',
        'o.k.',
        'it’s',
        '—',
        'x-ray',
        'é',
        '(b)',
        '1,000',
        '2.5',
        '10:30',
        '-5',
        'C#',
        '👍',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    )
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 10 }),
        fc.nat(9),
        fc.nat(9),
        (all, from, count) => {
          const text = all.join(' ')
          const typed = all
            .slice(from, from + count + 1)
            .join(' ')
            .replace(/["“”„‟«»]/gu, '')
          if (rankOf(createIndex(text), typed) !== undefined)
            expect(leadsTo(text, typed), JSON.stringify([text, typed])).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

test('what the index leads to is compared as the page compares it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (texts, typed) => {
      const index = createIndex(...texts)
      const read = index.passages.flatMap(passage => decodeAnchor(encodeAnchor(passage)) ?? [])
      expect(findHits(indexPassages(read), parseQuery(typed))).toEqual(findHits(index, parseQuery(typed)))
    }),
  )
})
