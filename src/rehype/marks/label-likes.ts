import type { Element } from 'hast'
import { keyPlace, type Reading, type Sentence, sentenceFragment } from '../../model/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import type { BlockElements } from '../rows/find-block-elements.ts'
import { findLastPieces, insertLabel } from './insert-label.ts'

/**
 * Say after each claim of a repeat that is not word for word what it is worded like, with a link there. Run it when
 * claims are marked.
 */
export function labelLikes(blocks: BlockElements, { sentences, repeats }: Reading, words: Words): void {
  const folded = repeats.filter(({ kind }) => kind === 'repeat')
  const byPlace = new Map(sentences.map(sentence => [keyPlace(sentence), sentence]))
  for (const { paragraph, id, kind, like } of sentences) {
    const earlier = like && byPlace.get(keyPlace(like))
    const isFolded = folded.some(({ paragraphs: [first, last] }) => first <= paragraph && paragraph <= last)
    const block = blocks.get(paragraph)
    if (block === undefined || earlier === undefined || kind !== 'claim' || !isFolded) continue
    const pieces = findLastPieces(block, {
      isPiece: ({ properties }) => properties[HAST.claim] === id,
      isSkipped: () => false,
    })
    for (const piece of pieces) insertLabel(piece, createLabel(earlier, words))
  }
}

function createLabel(earlier: Sentence, { article }: Words): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${sentenceFragment(earlier)}`, className: [CLASS.like], [HAST.apparatus]: '' },
    children: [{ type: 'text', value: ` [${article.wordedLike(earlier.paragraph)}]` }],
  }
}
