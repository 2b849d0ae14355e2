import { describe, expect, test } from 'vitest'
import type { Quotation } from '../../../src/model/index.ts'
import { markQuotations } from '../../../src/rehype/marks/mark-quotations.ts'
import { createQuotation, parseElement, write } from '../html.ts'

function mark(block: string, quotation: Partial<Quotation>): string {
  const element = parseElement(block)
  markQuotations(new Map([[1, element]]), [createQuotation(quotation)])
  return write(element)
}

describe('markQuotations', () => {
  test('marks a block quotation on its own element, where its id is already', () => {
    const block = '<blockquote id="p1" data-paragraph="1">one</blockquote>'
    expect(mark(block, { form: 'block', id: 'p1', end: 3 })).toBe(
      '<blockquote id="p1" data-paragraph="1" data-quotation="" data-kind="verbatim">one</blockquote>',
    )
  })
  test('marks an inline quotation on its words, with its id', () => {
    expect(mark('<p>one two</p>', { start: 4, end: 7 })).toBe(
      '<p>one <span id="quoted" data-apparatus=""></span><span data-quotation="" data-kind="verbatim">two</span></p>',
    )
  })
  test('names the speaker and the kind', () => {
    expect(mark('<p>one</p>', { end: 3, speaker: 'A "B"', kind: 'paraphrase' })).toBe(
      '<p><span id="quoted" data-apparatus=""></span><span data-quotation="" data-speaker="A &#x22;B&#x22;" data-kind="paraphrase">one</span></p>',
    )
  })
  test('gives the id to the first piece, and to the second place its own', () => {
    expect(mark('<p>one <em>two</em></p>', { start: 1, end: 5, occurrence: 2 })).toBe(
      '<p>o<span id="quoted~2" data-apparatus=""></span><span data-quotation="" data-kind="verbatim">ne </span><em><span data-quotation="" data-kind="verbatim">t</span>wo</em></p>',
    )
  })
  test('leaves other paragraphs alone', () => {
    expect(mark('<p>one</p>', { paragraph: 2, end: 3 })).toBe('<p>one</p>')
  })
})
