import { describe, expect, test } from 'vitest'
import type { WordingPart } from '../../../src/model/index.ts'
import { markChanges } from '../../../src/rehype/marks/mark-changes.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { parseElement, write } from '../html.ts'

const words = wordsFor('en')

/** Parts such as `one`, `+two`, `-three`. */
const createParts = (parts: readonly string[]) =>
  parts.map((part): WordingPart => {
    const kind = part.startsWith('+') ? 'added' : part.startsWith('-') ? 'removed' : 'same'
    return { kind, text: kind === 'same' ? part : part.slice(1) }
  })

const removed = (words: string) =>
  `<del data-apparatus=""><i inert>[not said again: </i>${words}<i inert>] </i></del>`

const cases = [
  {
    name: 'leaves the same words alone',
    block: '<p>one two</p>',
    parts: ['one two'],
    marked: '<p>one two</p>',
  },
  {
    name: 'marks a word in place of another',
    block: '<p>full of soil</p>',
    parts: ['full of ', '-earth', '+soil'],
    marked: `<p>full of ${removed('earth')}<ins data-changed="">soil</ins></p>`,
  },
  {
    name: 'marks words across an element in pieces',
    block: '<p>one <em>two three</em></p>',
    parts: ['+one two', ' three'],
    marked: '<p><ins data-changed="">one </ins><em><ins data-changed="">two</ins> three</em></p>',
  },
  {
    name: 'shows what went from the end',
    block: '<p>one</p>',
    parts: ['one', '- two'],
    marked: `<p>one${removed('two')}</p>`,
  },
  {
    name: 'leaves white space alone',
    block: '<p>one  two</p>',
    parts: ['one', '- ', '+  ', 'two'],
    marked: '<p>one  two</p>',
  },
]

describe('markChanges', () => {
  test.each(cases)('$name', ({ block, parts, marked }) => {
    const element = parseElement(block)
    markChanges(new Map([[2, element]]), [{ n: 2, of: [1], parts: createParts(parts) }], words)
    expect(write(element)).toBe(marked)
  })
  test('passes over a paragraph that is not on the page', () => {
    const element = parseElement('<p>one</p>')
    markChanges(new Map([[2, element]]), [{ n: 3, of: [1], parts: createParts(['-one', '+two']) }], words)
    expect(write(element)).toBe('<p>one</p>')
  })
})
