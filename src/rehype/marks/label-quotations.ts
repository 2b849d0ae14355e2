import type { Element, Nodes } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { createLabel, findLastPieces, insertLabel } from './insert-label.ts'

/**
 * Say after quoted words whose they are, and whether they are a paraphrase: after those within a sentence, and at the
 * end of each paragraph of a block quotation that no frame speaks for. Run it when quotations are marked and framed.
 */
export function labelQuotations(tree: Nodes, words: Words): void {
  const pieces = findLastPieces(tree, {
    isPiece: element => isQuotation(element) && element.tagName === 'span',
    isSkipped: isFrame,
  })
  for (const piece of pieces) {
    const label = labelOf(piece.element, words)
    if (label) insertLabel(piece, label)
  }
  visit(tree, 'element', element => {
    if (isFrame(element)) return SKIP
    const label = isQuotation(element) && element.tagName !== 'span' ? labelOf(element, words) : undefined
    if (label) element.children.push(label)
    return undefined
  })
}

const isQuotation = ({ properties }: Element) => properties[HAST.quotation] !== undefined
const isFrame = ({ properties }: Element) => properties[HAST.quoted] !== undefined

function labelOf(
  { properties: { [HAST.speaker]: name, [HAST.kind]: kind } }: Element,
  { article }: Words,
): Element | undefined {
  const speaker = name ? String(name) : undefined
  const voice = article.voice({ speaker, kind: kind === 'paraphrase' ? 'paraphrase' : 'verbatim' })
  return voice === undefined ? undefined : createLabel(CLASS.voice, voice)
}
