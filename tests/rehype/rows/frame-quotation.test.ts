import { describe, expect, test } from 'vitest'
import { frameQuotation } from '../../../src/rehype/rows/frame-quotation.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createQuotation, parseElement, write } from '../html.ts'

const words = wordsFor('en')

const BLOCK = '<blockquote>Words</blockquote>'
const frame = (...said: readonly Parameters<typeof createQuotation>[0][]) =>
  write(frameQuotation(parseElement(BLOCK), said.map(createQuotation), words))
const figure = (attribution: string) =>
  `<figure data-quoted="">${BLOCK}<figcaption data-apparatus="">${attribution}</figcaption></figure>`

describe('frameQuotation', () => {
  test('names the speaker', () => {
    expect(frame({ speaker: 'A. Body' })).toBe(figure('A. Body'))
  })
  test('says that it is a paraphrase, whosever', () => {
    expect(frame({ speaker: 'A. Body', kind: 'paraphrase' })).toBe(figure('A. Body, paraphrased'))
    expect(frame({ kind: 'paraphrase' })).toBe(figure('paraphrased'))
  })
  test('names the work', () => {
    expect(frame({ speaker: 'A. Body', work: 'A <Work>' })).toBe(
      figure('A. Body, <cite>A &#x3C;Work></cite>'),
    )
  })
  test('links the work to its address', () => {
    expect(frame({ speaker: 'A. Body', work: 'A Work', url: 'https://example.org/' })).toBe(
      figure('A. Body, <cite><a href="https://example.org/">A Work</a></cite>'),
    )
  })
  test('frames several paragraphs of one speaker once', () => {
    expect(frame({ speaker: 'A. Body' }, { speaker: 'A. Body' })).toBe(figure('A. Body'))
  })
  test('leaves a quotation of nobody’s bare', () => {
    expect(frame({})).toBe(BLOCK)
  })
  test('leaves a quotation of two speakers bare', () => {
    expect(frame({ speaker: 'A. Body' }, { speaker: 'Nobody' })).toBe(BLOCK)
    expect(frame({ speaker: 'A. Body' }, {})).toBe(BLOCK)
  })
  test('leaves a block without quoted words bare', () => {
    expect(frame()).toBe(BLOCK)
  })
})
