import { describe, expect, test } from 'vitest'
import { countCosts } from '../../../src/content/check/count-costs.ts'

const costs = (text: string) => countCosts(text).map(({ what, found, line }) => `${line}: ${found} ${what}`)

const MARKS = 'marks of emphasis or strikes (`*`, `_`, `~`) in a paragraph'
const BRACKETS = 'brackets in a paragraph'
const CONTAINERS = 'quotations, footnotes, references to them and underlined headings'
const SIGNS = 'signs of addresses, entities or HTML (`:`, `@`, `&`, `<`) in a paragraph'

describe('countCosts finds', () => {
  test.each([
    ['emphasis in one line', `one\n\n${'a_ '.repeat(501)}`, [`3: 501 ${MARKS}`]],
    ['emphasis in one paragraph', 'a_\n'.repeat(600), [`501: 600 ${MARKS}`]],
    ['strikes', '~a '.repeat(2000), [`1: 2000 ${MARKS}`]],
    ['brackets', '[a'.repeat(3001), [`1: 3001 ${BRACKETS}`]],
    ['columns', `|${'a|'.repeat(300)}`, ['1: 301 columns of a table']],
    ['cells of many rows', `a|b\n-|-\n${'|\n'.repeat(30_000)}`, ['10002: 30001 blocks']],
    [
      'lazy lines',
      `> a\n${'a\n'.repeat(501)}`,
      ['502: 501 lines of a quotation or list item without its mark'],
    ],
    ['headings', '# a\n'.repeat(10_001), ['10001: 10001 blocks']],
    ['items', '- a\n'.repeat(10_001), ['10001: 10001 blocks']],
    ['quotations', '> a\n\n'.repeat(3001), [`6001: 3001 ${CONTAINERS}`]],
    ['footnotes', '[^1]: a\n\n'.repeat(3001), [`6001: 3001 ${CONTAINERS}`]],
    ['underlines', 'a\n=\n'.repeat(3001), [`6002: 3001 ${CONTAINERS}`]],
    ['references to footnotes', '[^1] \n\n'.repeat(3001), [`6001: 3001 ${CONTAINERS}`]],
    ['underlines that may be items', 'a\n- \n'.repeat(3001), [`6002: 3001 ${CONTAINERS}`]],
    ['addresses', 'a:'.repeat(1001), [`1: 1001 ${SIGNS}`]],
    ['addresses without a protocol', 'www.a.b '.repeat(1001), [`1: 1001 ${SIGNS}`]],
    ['mail addresses', 'a@b.c\n'.repeat(1001), [`1001: 1001 ${SIGNS}`]],
    ['entities', '&amp;'.repeat(1001), [`1: 1001 ${SIGNS}`]],
    ['comments', '<!--'.repeat(1001), [`1: 1001 ${SIGNS}`]],
    ['rows of no table', '|a|b\n'.repeat(600), ['501: 1200 cells (`|`) in a paragraph']],
    ['lines', 'a\\\n'.repeat(5001), ['5001: 5001 lines without a blank one between']],
    ['two kinds', '[a_'.repeat(3001), [`1: 3001 ${MARKS}`, `1: 3001 ${BRACKETS}`]],
  ])('%s', (_, text, found) => {
    expect(costs(text)).toEqual(found)
  })
})

describe('countCosts says nothing of', () => {
  test.each([
    ['as much in several paragraphs', `${'a_ '.repeat(400)}\n\n${'a_ '.repeat(400)}`],
    ['as much in several items', `- ${'a_ '.repeat(400)}\n- ${'a_ '.repeat(400)}`],
    ['as much in a block of code', `\`\`\`\n${'a_ [b] | '.repeat(5000)}\n\`\`\`\n`],
    ['a long paragraph', 'The river runs below the hill. '.repeat(8000)],
    ['thousands of short paragraphs', 'A hill.\n\n'.repeat(9000)],
    ['a table of some size', `a|b\n-|-\n${'c|d\n'.repeat(4000)}`],
    ['a quotation whose lines all have their marks', '> a\n'.repeat(3000)],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(costs(text)).toEqual([])
  })
})
