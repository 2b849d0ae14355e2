import { describe, expect, test } from 'vitest'
import type { Pagefind } from '../../src/client/pagefind.ts'
import { searchPhrase } from '../../src/client/search-phrase.ts'
import { encodeAnchor } from '../../src/search/anchor.ts'

const SENTENCES: readonly (readonly [fragment: string, paragraph: number, text: string])[] = [
  ['shots-k3f9', 3, 'Then, because of “warning shots”, the option exists.'],
  ['research-k3f9', 4, 'Alignment research helps alignment researchers.'],
  ['shots-k3f9~2', 10, 'Then, because of “warning shots”, the option exists.'],
  ['cafe-k3f9', 11, 'The café’s long-term plan costs $1,000.'],
]

/** Answers every query with the one page, as Pagefind's stems might; the phrase layer has to decide. */
function fakePagefind(): Pagefind & { readonly asked: string[] } {
  const asked: string[] = []
  const anchors = SENTENCES.map(([fragment, paragraph, text]) => ({
    id: encodeAnchor({ fragment, paragraph, kind: 'claim', voice: 'author', stance: 'asserted' }),
    text,
  }))
  return {
    asked,
    options: async () => {},
    search: async query => {
      asked.push(query)
      return { results: [{ data: async () => ({ url: '/a/', meta: { title: 'A' }, anchors }) }] }
    },
  }
}

const marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end))

describe('searchPhrase', () => {
  test('lists a claim once and names the places of its twins', async () => {
    const { exact, hits } = await searchPhrase(fakePagefind(), 'warning shots')
    expect(exact).toBe(true)
    expect(hits.map(({ fragment, alsoIn }) => [fragment, alsoIn.map(({ paragraph }) => paragraph)])).toEqual([
      ['shots-k3f9', [10]],
    ])
    expect(hits.map(marked)).toEqual([['warning shots']])
  })

  test.each([
    ['WARNING SHOTS', 'shots-k3f9'],
    ['"warning shots"', 'shots-k3f9'],
    ['“warning shots”', 'shots-k3f9'],
    ['  warning   shots ', 'shots-k3f9'],
    ["cafe's long-term", 'cafe-k3f9'],
    ['$1,000', 'cafe-k3f9'],
  ])('finds %j however it is typed', async (query, fragment) => {
    const { exact, hits } = await searchPhrase(fakePagefind(), query)
    expect(exact).toBe(true)
    expect(hits[0]?.fragment).toBe(fragment)
  })

  test('asks for a phrase in straight quotation marks, whatever was typed', async () => {
    const pagefind = fakePagefind()
    await searchPhrase(pagefind, '“Warning shots”')
    expect(pagefind.asked[0]).toBe('"warning shots"')
  })

  test('marks a phrase wherever it stands as whole words', async () => {
    const { hits } = await searchPhrase(fakePagefind(), 'alignment research')
    expect(hits.map(marked)).toEqual([['Alignment research']])
  })

  test('takes an unfinished last word for a phrase, but no word from its middle', async () => {
    const begun = await searchPhrase(fakePagefind(), 'warning sho')
    expect(begun.exact).toBe(true)
    expect(begun.hits.map(marked)).toEqual([['warning sho']])
    expect((await searchPhrase(fakePagefind(), 'arning shots')).hits).toEqual([])
  })

  test('falls back to sentences with all of the words, and says that they hold no phrase', async () => {
    const { exact, hits } = await searchPhrase(fakePagefind(), 'option warning')
    expect(exact).toBe(false)
    expect(hits.map(marked)).toEqual([['warning', 'option']])
  })

  test.each(['', '  ', '“”'])('finds nothing for %j and asks nobody', async query => {
    const pagefind = fakePagefind()
    expect((await searchPhrase(pagefind, query)).hits).toEqual([])
    expect(pagefind.asked).toEqual([])
  })
})
