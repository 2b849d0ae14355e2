import { describe, expect, test } from 'vitest'
import type { Paragraph } from '../../../src/model/index.ts'
import { compareParallels } from '../../../src/rehype/rows/compare-parallels.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createReading, createRepeat, parseElement, write } from '../html.ts'

const words = wordsFor('en')

const TEXTS = ['A tram is valid.', 'It rains.', 'A bus is not valid.', 'It snows.', 'It is over.']
const paragraphs: readonly Paragraph[] = TEXTS.map((text, i) => ({ n: i + 1, kind: 'paragraph', text }))
const rowsOf = (...rows: readonly (readonly number[])[]) =>
  rows.map(numbers => ({ node: parseElement(`<p>${numbers}</p>`), paragraphs: numbers }))
const parallel = { ...createRepeat([1, 2], [3, 4]), kind: 'parallel' as const }

function show(rows: Parameters<typeof compareParallels>[0], repeats = [parallel]) {
  const children = compareParallels(rows, createReading({ paragraphs, repeats }), words).map(
    ({ node }) => node,
  )
  return write({ type: 'root', children })
}

describe('compareParallels', () => {
  test('says before a parallel what it is worded like, and shows the comparison after it', () => {
    const html = show(rowsOf([1], [2], [3], [4], [4], [5]))
    expect(html).toMatch(
      /^<p>1<\/p><p>2<\/p><p class="twin" data-apparatus="" data-parallel="1-2"><a href="#p3~like">worded like ¶1–2<\/a><\/p><p>3<\/p><p>4<\/p><p>4<\/p><section id="p3~like" class="comparison" data-apparatus="">/,
    )
    expect(html).toContain('¶3–4 are worded like ¶1–2')
    expect(html).toMatch(/<b>¶3 beside ¶1: <\/b>A <del>tram<\/del>.*<ins>.*not.*valid/)
    expect(html).toMatch(/<a href="#p3">close the comparison<\/a><\/p><\/section><p>5<\/p>$/)
  })

  test('names the parallel where it begins within a row', () => {
    expect(show(rowsOf([1], [2, 3], [4]))).toContain('>¶3–4 worded like ¶1–2</a>')
  })

  test('says what only one side has', () => {
    const uneven = { ...parallel, pairs: [[1, 3]] as const, missing: [2], added: [4] }
    const html = show(rowsOf([1], [2], [3], [4]), [{ ...uneven, pairs: [[1, 3]] }])
    expect(html).toContain('<b>¶4, only here: </b><ins>It snows.</ins>')
    expect(html).toContain('left out here: <a href="#p2">¶2</a>')
  })

  test('leaves repeats alone, and a parallel that is not there', () => {
    expect(show(rowsOf([1], [2], [5]))).toBe('<p>1</p><p>2</p><p>5</p>')
    const reading = createReading({ paragraphs, repeats: [createRepeat([1, 2], [3, 4])] })
    expect(compareParallels(rowsOf([1], [3]), reading, words)).toHaveLength(2)
  })
})
