import type { Element, Properties } from 'hast'
import { placeFragment, type Sentence } from '../model/index.ts'
import type { BlockElements } from './find-block-elements.ts'
import { type Piece, wrapRange } from './wrap-range.ts'

/** Put every claim, and every sentence of a quotation, into elements that carry its id; remarks stay bare. */
export function markSentences(blocks: BlockElements, sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    const block = blocks.get(sentence.paragraph)
    if (block === undefined || sentence.id === undefined) continue
    const rest = describe(sentence, sentence.id)
    const id = placeFragment(sentence.id, sentence.occurrence)
    const [piece] = wrapRange(block, sentence, { first: { id, ...rest }, rest })
    if (piece && sentence.alias !== undefined) insertAlias(piece, sentence.alias)
  }
}

function describe({ kind, stance }: Sentence, id: string): Properties {
  return kind === 'claim' ? { dataClaim: id, dataStance: stance } : { dataSentence: kind }
}

function insertAlias({ element, ancestors: [parent] }: Piece, alias: string): void {
  const anchor: Element = {
    type: 'element',
    tagName: 'span',
    properties: { id: alias, dataApparatus: '' },
    children: [],
  }
  parent.children.splice(parent.children.indexOf(element), 0, anchor)
}
