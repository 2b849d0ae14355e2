import { describe, expect, test } from 'vitest'
import { countCosts } from '../../src/content/count-costs.ts'

const costs = (text: string) => countCosts(text).map(({ what, found, line }) => `${line}: ${found} ${what}`)

const MARKS = 'marks of emphasis or strikes (`*`, `_`, `~`) in a paragraph'
const BRACKETS = 'brackets in a paragraph'
const CONTAINERS = 'quotations, footnotes and underlined headings'

describe('countCosts finds', () => {
  test.each([
    ['emphasis in one line', `one\n\n${'a_ '.repeat(1501)}`, [`3: 1501 ${MARKS}`]],
    ['emphasis in one paragraph', 'a_\n'.repeat(1600), [`1501: 1600 ${MARKS}`]],
    ['strikes', '~a '.repeat(2000), [`1: 2000 ${MARKS}`]],
    ['brackets', '[a'.repeat(3001), [`1: 3001 ${BRACKETS}`]],
    ['columns', `|${'a|'.repeat(300)}`, ['1: 301 columns of a table']],
    ['cells of many rows', `a|b\n-|-\n${'|\n'.repeat(30_000)}`, ['26002: 30001 blocks']],
    [
      'lazy lines',
      `> a\n${'a\n'.repeat(501)}`,
      ['502: 501 lines of a quotation or list item without its mark'],
    ],
    ['headings', '# a\n'.repeat(26_001), ['26001: 26001 blocks']],
    ['items', '- a\n'.repeat(26_001), ['26001: 26001 blocks']],
    ['quotations', '> a\n\n'.repeat(3001), [`6001: 3001 ${CONTAINERS}`]],
    ['footnotes', '[^1]: a\n\n'.repeat(3001), [`6001: 3001 ${CONTAINERS}`]],
    ['underlines', 'a\n=\n'.repeat(3001), [`6002: 3001 ${CONTAINERS}`]],
    ['two kinds', '[a_'.repeat(3001), [`1: 3001 ${MARKS}`, `1: 3001 ${BRACKETS}`]],
  ])('%s', (_, text, found) => {
    expect(costs(text)).toEqual(found)
  })
})

describe('countCosts says nothing of', () => {
  test.each([
    ['as much in several paragraphs', `${'a_ '.repeat(1000)}\n\n${'a_ '.repeat(1000)}`],
    ['as much in several items', `- ${'a_ '.repeat(1000)}\n- ${'a_ '.repeat(1000)}`],
    ['as much in a block of code', `\`\`\`\n${'a_ [b] | '.repeat(5000)}\n\`\`\`\n`],
    ['a long paragraph', 'The river runs below the hill. '.repeat(8000)],
    ['thousands of short paragraphs', 'A hill.\n\n'.repeat(20_000)],
    ['a table of some size', `a|b\n-|-\n${'c|d\n'.repeat(5000)}`],
    ['a quotation whose lines all have their marks', '> a\n'.repeat(3000)],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(costs(text)).toEqual([])
  })
})
