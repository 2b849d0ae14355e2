import { describe, expect, test } from 'vitest'
import type { Range } from '../../../src/model/index.ts'
import { indexPage } from '../../../src/text/directives/index-page.ts'
import { listContextAfter, listContextBefore, listRuns } from '../../../src/text/directives/list-runs.ts'

const read = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end))

describe('listRuns', () => {
  test.each([
    { name: 'one', text: ' a b. ', runs: [['a', 'b.']] },
    { name: 'those on both sides of a break', text: 'a b\nc', runs: [['a', 'b'], ['c']] },
    { name: 'none where there is no letter', text: '“\na\n.”', runs: [['a']] },
    { name: 'none in an empty range', text: '', runs: [] },
    { name: 'a no-break space within a word', text: 'No.\u00A01  a', runs: [['No.\u00A01', 'a']] },
  ])('lists $name', ({ text, runs }) => {
    const found = listRuns(indexPage([text]), { start: 0, end: text.length })
    expect(found.map(({ words }) => read(text, words))).toEqual(runs)
  })

  test('says where a run begins and ends', () => {
    expect(listRuns(indexPage(['a b c']), { start: 1, end: 4 })).toEqual([
      { start: 2, end: 3, words: [{ start: 2, end: 3 }] },
    ])
  })
})

const long = 'x'.repeat(300)

describe('The context of a passage', () => {
  test.each([
    { name: 'words, the nearest first', text: 'a b. |', words: ['b.', 'a'] },
    { name: 'words of the block', text: 'a\nb |', words: ['b'] },
    { name: 'nothing before the first', text: '|a', words: [] },
    { name: 'nothing past a break', text: 'a\n|', words: [] },
    { name: 'no part of a long word', text: `${long} b |`, words: ['b'] },
    { name: 'a word that begins 239 before', text: `z a${' '.repeat(238)}|`, words: ['a'] },
    { name: 'none that begins 240 before', text: `z a${' '.repeat(239)}|`, words: [] },
    { name: 'but the first word of all', text: `a${' '.repeat(239)}|`, words: ['a'] },
  ])('before it is $name', ({ text, words }) => {
    const page = indexPage([text.replace('|', '')])
    expect(read(page.text, listContextBefore(page, text.indexOf('|')))).toEqual(words)
  })

  test.each([
    { name: 'words', text: 'a.| b c', words: ['b', 'c'] },
    { name: 'words of the block', text: '|a\nb', words: ['a'] },
    { name: 'nothing after the last', text: 'a|', words: [] },
    { name: 'no part of a long word', text: `| b ${long}`, words: ['b'] },
    { name: 'a word that ends 239 after', text: `|${' '.repeat(238)}a z`, words: ['a'] },
    { name: 'none that ends 240 after', text: `|${' '.repeat(239)}a z`, words: [] },
  ])('after it is $name', ({ text, words }) => {
    const page = indexPage([text.replace('|', '')])
    expect(read(page.text, listContextAfter(page, text.indexOf('|')))).toEqual(words)
  })
})
