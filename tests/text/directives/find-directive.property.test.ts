import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BlockRange, findDirective } from '../../../src/text/directives/find-directive.ts'
import { indexPage } from '../../../src/text/directives/index-page.ts'
import { layOut, type Search, searchPage } from './search-page.ts'

const READINGS: readonly Search[] = [
  { isWordBounded: true, isAcrossBlocks: false },
  { isWordBounded: false, isAcrossBlocks: false },
  { isWordBounded: true, isAcrossBlocks: true },
  { isWordBounded: false, isAcrossBlocks: true },
]

/** So few words that most are said again, in other writings too. */
const word = fc.constantFrom(
  'a',
  'A',
  'à',
  'ab',
  'ba',
  'b',
  'b-a',
  '“b”',
  'a,',
  '&',
  '👍',
  'א',
  'a\nb',
  'a\n',
  '\nb',
)
const sentence = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .map(words => `${words.join(' ').replaceAll('\n', ' \n')}.`)
const block = fc.array(sentence, { minLength: 1, maxLength: 4 })
const page = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([blocks, isTwice]) => (isTwice ? [...blocks, ...blocks] : blocks))

/** Where each sentence stands in blocks of sentences, one space apart. */
function placeSentences(blocks: readonly (readonly string[])[]): readonly BlockRange[] {
  return blocks.flatMap((sentences, block) => {
    let end = -1
    return sentences.map(({ length }) => {
      const start = end + 1
      end = start + length
      return { block, start, end }
    })
  })
}

test('Whatever the page and however a browser reads it, a directive leads to its own sentence', () => {
  let pages = 0
  let count = 0
  fc.assert(
    fc.property(page, sentences => {
      pages += 1
      const blocks = sentences.map(list => list.join(' '))
      const index = indexPage(blocks)
      for (const place of placeSentences(sentences)) {
        const directive = findDirective(index, place)
        if (directive === undefined) continue
        count += 1
        for (const search of READINGS) {
          const searched = layOut(blocks, search)
          const found = searchPage(searched, directive, search)
          const [start = 0, end = 0] = [place.start, place.end].map(at => searched.offsets[place.block]?.[at])
          expect(found, `${directive} in ${JSON.stringify(blocks)}`).not.toBeNull()
          const { start: first, end: last } = found ?? { start: 0, end: 0 }
          // All of the sentence but what is no letter at its ends, and nothing else.
          expect([first >= start, last <= end, first < last]).toEqual([true, true, true])
          expect(searched.text.slice(start, first) + searched.text.slice(last, end)).not.toMatch(
            /[\p{L}\p{N}]/u,
          )
        }
      }
    }),
    { numRuns: 500 },
  )
  // Of each page more than one sentence has one, on average.
  expect(count).toBeGreaterThan(pages)
})
