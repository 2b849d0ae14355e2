import type { Element } from 'hast'
import type { ComparedParagraph } from '../text/index.ts'
import type { BlockElements } from './find-block-elements.ts'
import { insertAt } from './insert-at.ts'
import { wrapRange } from './wrap-range.ts'

/** @see https://www.w3.org/TR/wai-aria-1.2/#insertion */
const ADDED = { role: 'insertion', dataChanged: '' }

/**
 * Mark in the paragraphs of a repeat the words that were not said before, and show as apparatus those that are not
 * said again.
 */
export function markChanges(blocks: BlockElements, compared: readonly ComparedParagraph[]): void {
  for (const { n, parts } of compared) {
    const block = blocks.get(n)
    let offset = 0
    for (const { kind, text } of parts) {
      const range = { start: offset, end: offset + text.length }
      if (block && kind === 'added' && text.trim() !== '') {
        wrapRange(block, range, { first: ADDED, rest: ADDED })
      }
      if (block && kind === 'removed' && text.trim() !== '') insertAt(block, offset, createRemoved(text))
      if (kind !== 'removed') offset = range.end
    }
  }
}

/** Its words are an attribute, which the stylesheet shows: they interrupt no search for the others. */
function createRemoved(text: string): Element {
  return {
    type: 'element',
    tagName: 'del',
    properties: { dataApparatus: '', dataLabel: text },
    children: [],
  }
}
