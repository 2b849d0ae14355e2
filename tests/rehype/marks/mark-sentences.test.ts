import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../../src/model/index.ts'
import { markSentences } from '../../../src/rehype/marks/mark-sentences.ts'
import { createSentence, parseElement, write } from '../html.ts'

function mark(block: string, ...sentences: readonly Partial<Sentence>[]): string {
  const element = parseElement(block)
  markSentences(
    new Map([[1, element]]),
    sentences.map(sentence => createSentence(sentence)),
  )
  return write(element)
}

describe('markSentences', () => {
  test('gives a claim its id, and every piece the claim and its stance', () => {
    expect(mark('<p>one <em>two. three</em></p>', { end: 8, id: 'a' })).toBe(
      '<p><span id="a" data-apparatus=""></span><span data-claim="a" data-stance="asserted">one </span>' +
        '<em><span data-claim="a" data-stance="asserted">two.</span> three</em></p>',
    )
  })
  test('anchors another place of a claim by its number', () => {
    expect(mark('<p>one</p>', { end: 3, id: 'a', occurrence: 3, stance: 'conceded' })).toBe(
      '<p><span id="a~3" data-apparatus=""></span><span data-claim="a" data-stance="conceded">one</span></p>',
    )
  })
  test('gives a sentence of a quotation its id, and no stance of the author’s', () => {
    expect(mark('<p>one</p>', { end: 3, id: 'a', kind: 'quotation', stance: 'reported' })).toBe(
      '<p><span id="a" data-apparatus=""></span><span data-sentence="quotation">one</span></p>',
    )
  })
  test('leaves remarks bare', () => {
    expect(mark('<p>one</p>', { end: 3, kind: 'remark', stance: undefined })).toBe('<p>one</p>')
  })
  test('leaves words it can’t find, and other paragraphs, alone', () => {
    expect(mark('<p>one</p>', { start: 3, end: 9, id: 'a' })).toBe('<p>one</p>')
    expect(mark('<p>one</p>', { paragraph: 2, end: 3, id: 'a' })).toBe('<p>one</p>')
  })
})
