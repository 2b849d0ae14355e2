import type { Element } from 'hast'
import type { ComparedParagraph } from '../../text/index.ts'
import { HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import type { BlockElements } from '../rows/find-block-elements.ts'
import { createHint } from './create-hint.ts'
import { insertAt } from './insert-at.ts'
import { toChildren } from './to-children.ts'
import { wrapRange } from './wrap-range.ts'

/**
 * Mark in the paragraphs of a repeat the words that were not said before, and show as apparatus those that are not
 * said again.
 */
export function markChanges(
  blocks: BlockElements,
  compared: readonly ComparedParagraph[],
  words: Words,
): void {
  for (const { n, parts } of compared) {
    const block = blocks.get(n)
    let offset = 0
    for (const { kind, text } of parts) {
      const range = { start: offset, end: offset + text.length }
      if (block && kind === 'added' && text.trim() !== '') {
        for (const { element } of wrapRange(block, range, { [HAST.changed]: '' })) element.tagName = 'ins'
      }
      if (block && kind === 'removed' && text.trim() !== '')
        insertAt(block, offset, createRemoved(text, words))
      if (kind !== 'removed') offset = range.end
    }
  }
}

/** As words, since none but the browser shows them struck through; what they are is said where nothing else tells. */
function createRemoved(text: string, { article }: Words): Element {
  return {
    type: 'element',
    tagName: 'del',
    properties: { [HAST.apparatus]: '' },
    children: toChildren(article.removed({ type: 'text', value: text.trim() } as const), createHint),
  }
}
