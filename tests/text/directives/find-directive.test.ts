import { describe, expect, test } from 'vitest'
import { findDirective } from '../../../src/text/directives/find-directive.ts'
import { indexPage } from '../../../src/text/directives/index-page.ts'
import { createSaidTwice } from './said-twice.ts'

/** Find the directive of what stands between two bars, decoded but for what parts it. */
function find(...marked: readonly string[]): string | undefined {
  const block = marked.findIndex(text => text.includes('|'))
  const text = marked[block] ?? ''
  const start = text.indexOf('|')
  const end = text.lastIndexOf('|') - 1
  const page = indexPage(marked.map(words => words.replaceAll('|', '')))
  const found = findDirective(page, { block, start, end })
  return found?.split(',').map(decodeURIComponent).join(' ··· ')
}

const LONG = 'We think that the river will rise in spring, and the bridge will hold.'

describe('findDirective', () => {
  test.each([
    { name: 'a short sentence as a whole', blocks: ['Good. |I agree.| You do.'], found: 'I agree.' },
    {
      name: 'a long sentence by its ends',
      blocks: ['Good.', `|${LONG}|`],
      found: 'We think that ··· bridge will hold.',
    },
    { name: 'a sentence at the end of the page', blocks: ['|I agree|'], found: 'I agree' },
    {
      name: 'a sentence whose first words stand earlier',
      blocks: ['We think that the sea is far.', `|${LONG}|`],
      found: 'We think that the river ··· bridge will hold.',
    },
    {
      name: 'a sentence whose first words stand earlier as a part of other words',
      blocks: ['Here we think that there is none.', `|${LONG}|`],
      found: 'We think that the river ··· bridge will hold.',
    },
    {
      name: 'a sentence whose first words stand earlier across blocks',
      blocks: ['We', 'think that.', `|${LONG}|`],
      found: 'We think that the ··· bridge will hold.',
    },
    {
      name: 'a sentence whose last words stand in it twice',
      blocks: ['|A bridge will hold, he said, so long as the bridge will hold.|'],
      found: 'A bridge will ··· the bridge will hold.',
    },
    {
      name: 'a sentence that is said again later',
      blocks: [`|${LONG}|`, 'Well.', LONG],
      found: 'We think that ··· bridge will hold.',
    },
    {
      name: 'a short one that is said again later',
      blocks: ['|I agree.|', 'I agree. I agree.'],
      found: 'I agree.',
    },
    {
      name: 'a sentence that stands earlier, by what stands before it',
      blocks: [LONG, `Once more: |${LONG}|`],
      found: 'more:- ··· We think that ··· bridge will hold.',
    },
    {
      name: 'a short sentence that stands earlier, by what stands after it',
      blocks: ['I agree. No.', '|I agree.| Yes.'],
      found: 'I agree. ··· -Yes.',
    },
    {
      name: 'a short sentence by the nearest words that tell it',
      blocks: ['Now I agree. No.', 'But now |I agree.| No.'],
      found: 'But now- ··· I agree.',
    },
    {
      name: 'a sentence of nine words that are too long for ends',
      blocks: ['a b c d e f g h k', '|a b c d e f g h i.|'],
      found: 'a b c d e f g h i.',
    },
    { name: 'hyphens, commas and ampersands', blocks: ['|A-B, C & D.|'], found: 'A-B, C & D.' },
    { name: 'quotation marks', blocks: ['He said: |“It’s ‘fine’.”| Well.'], found: '“It’s ‘fine’.”' },
    { name: 'accents', blocks: ['Élan is no Elan. |Ça ira à Évry.|'], found: 'Ça ira à Évry.' },
    { name: 'emoji', blocks: ['👍 |👍 Fine with me 👍🏽| 👍'], found: '👍 Fine with me 👍🏽' },
    { name: 'letters of another direction', blocks: ['|שלום, עולם טוב.|'], found: 'שלום, עולם טוב.' },
    { name: 'Chinese', blocks: ['我来到北京。|他很高兴。|'], found: '他很高兴。' },
    { name: 'white space of the source', blocks: ['|I   agree.|'], found: 'I agree.' },
    {
      name: 'a sentence with a hard break, by what stands on either side',
      blocks: ['|I agree \nwith you.|'],
      found: 'I agree ··· with you.',
    },
    {
      name: 'a long sentence with a mark in it',
      blocks: ['|We think\n that the river will rise and\n fall.|'],
      found: 'We think ··· fall.',
    },
    {
      name: 'a sentence with a mark before its full stop, up to there',
      blocks: ['|I agree\n.| Well.'],
      found: 'I agree',
    },
  ])('names $name', ({ blocks, found }) => {
    expect(find(...blocks)).toBe(found)
  })

  test.each([
    { name: 'the twin of a sentence', blocks: [LONG, 'Well.', `|${LONG}|`] },
    { name: 'the twin of a short sentence', blocks: ['I agree.', '|I agree.|'] },
    { name: 'the twin of a block', blocks: [`Well. ${LONG} Good.`, `Well. |${LONG}| Good.`] },
    {
      name: 'a sentence that a note quotes before',
      blocks: ['On “i AGREE”: a note.', 'Well.', '|I agree.|'],
    },
    { name: 'words that stand earlier within words', blocks: ['Paris agreed.', '|Is agreed|'] },
    { name: 'what has no letters', blocks: ['|👍!|'] },
    { name: 'nothing', blocks: ['||'] },
    { name: 'a part of a word', blocks: ['He said.|Then he went.|'] },
    { name: 'what a mark parts from its word', blocks: ['|I agree\n1|'] },
    {
      name: 'one word again and again',
      blocks: [`|Stop ${'no '.repeat(20)}\n ${'no '.repeat(20)}no.|`],
    },
  ])('does not name $name', ({ blocks }) => {
    expect(find(...blocks)).toBeUndefined()
  })

  const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

  test.each([
    [8, 'one two three four five six seven eight'],
    [9, 'one two three ··· seven eight nine'],
  ])('names a sentence of %i words: %s', (count, found) => {
    expect(find(`|${NUMBERS.slice(0, count).join(' ')}|`)).toBe(found)
  })

  test.each([
    [15, 'by sixteen words', (twice: string) => `We say so ··· then ${twice}`],
    [16, 'not at all', (twice: string) => `We say so ${twice} and then ${twice}`],
  ])('names the end of a sentence whose last %i words stand in it twice %s', (count, _, found) => {
    const twice = Array.from({ length: count }, (_, i) => `w${i}`).join(' ')
    expect(find(`|We say so ${twice} and then ${twice}|`)).toBe(found(twice))
  })

  test.each([
    [7, 'now seven six five four three two one- ··· I agree.'],
    [8, undefined],
  ])('by at most eight words before it, of which %i stand there twice: %s', (count, found) => {
    const before = NUMBERS.slice(0, count).reverse().join(' ')
    expect(find(`Then ${before} I agree. No.`, `And now ${before} |I agree.| No.`)).toBe(found)
  })

  test('encodes what has a meaning of its own', () => {
    expect(findDirective(indexPage(['A-B, C & D.']), { block: 0, start: 0, end: 11 })).toBe(
      'A%2DB%2C%20C%20%26%20D.',
    )
  })

  test('refuses a block that is not there', () => {
    expect(() => findDirective(indexPage(['a']), { block: 1, start: 0, end: 1 })).toThrow(RangeError)
  })

  test('names each sentence of a page of 50,000 words once, not its twin', () => {
    const blocks = createSaidTwice(1_000)
    const page = indexPage(blocks)
    const found = blocks.map((text, block) => findDirective(page, { block, start: 0, end: text.length }))
    expect(found.flatMap((directive, block) => (directive === undefined ? [] : block))).toEqual(
      Array.from({ length: 1_000 }, (_, block) => block),
    )
  })
})
