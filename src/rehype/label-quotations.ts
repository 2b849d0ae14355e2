import type { Element, Nodes } from 'hast'
import { createLabel, findLastPieces, insertLabel } from './insert-label.ts'

/**
 * Say after words that are quoted within a sentence whose they are, and whether they are a paraphrase. A block
 * quotation has a frame that says so. Run it when quotations are marked.
 */
export function labelQuotations(tree: Nodes): void {
  const pieces = findLastPieces(tree, {
    isPiece: ({ tagName, properties }) => tagName === 'span' && properties.dataQuotation !== undefined,
    isSkipped: ({ properties }) => properties.dataQuoted !== undefined,
  })
  for (const piece of pieces) {
    const words = describe(piece.element)
    if (words !== undefined) insertLabel(piece, createLabel('voice', words))
  }
}

function describe({ properties: { dataSpeaker, dataKind } }: Element): string | undefined {
  if (dataKind !== 'paraphrase') return dataSpeaker ? String(dataSpeaker) : undefined
  return dataSpeaker ? `${dataSpeaker}, paraphrased` : 'paraphrased'
}
