import { type LevelledText, levelLetters } from './level-letters.ts'
import { measureEarlier } from './measure-earlier.ts'

/** The visible text of a page, made ready to look for passages that are the first of their kind. */
export interface PageIndex extends LevelledText {
  /** All blocks; between two of them is a space and a line end. */
  readonly text: string
  /** Where each block begins in `text`. */
  readonly starts: readonly number[]
  /** For each unit of `letters`: how many units from there on stand earlier too. */
  readonly earlier: Int32Array
  /** The words of `text`, as Unicode divides them. */
  readonly words: Intl.Segments
}

const BETWEEN_BLOCKS = ' \n'

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * Index a page. Takes `n log n` time.
 *
 * @param blocks all visible text in document order, one string for each block-level box, closed folds too. A line end
 *   in it stands for whatever interrupts the words: a hard line break, or something that the page puts in
 */
export function indexPage(blocks: readonly string[]): PageIndex {
  const starts: number[] = []
  let start = 0
  for (const { length } of blocks) {
    starts.push(start)
    start += length + BETWEEN_BLOCKS.length
  }
  const text = blocks.join(BETWEEN_BLOCKS)
  const levelled = levelLetters(text)
  return {
    text,
    starts,
    ...levelled,
    earlier: measureEarlier(levelled.letters),
    words: segmenter.segment(text),
  }
}

/** Find the first unit of `letters` that stands for something at or after an offset of `text`. */
export function letterAt({ places }: PageIndex, offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(places[middle]) < offset) low = middle + 1
    else high = middle
  }
  return low
}
