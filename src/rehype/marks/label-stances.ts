import type { Nodes } from 'hast'
import type { Reading } from '../../model/index.ts'
import type { Words } from '../../words/index.ts'
import { createLabel, findLastPieces, insertLabel } from './insert-label.ts'
import { linkReason } from './link-reason.ts'

/**
 * Say after a claim that its author doesn't assert it, unless the whole paragraph is held and says so already.
 * Run it when claims are marked and paragraphs held.
 */
export function labelStances(tree: Nodes, reading: Reading, { meaning }: Words): void {
  const pieces = findLastPieces(tree, {
    isPiece: ({ properties }) => properties.dataClaim !== undefined,
    isSkipped: ({ properties }) => properties.dataHold !== undefined,
  })
  for (const piece of pieces) {
    const claim = reading.sentences.find(({ id }) => id === piece.element.properties.dataClaim)
    if (claim?.stance === undefined || claim.stance === 'asserted') continue
    insertLabel(piece, createLabel('stance', meaning.meant(claim), linkReason([claim], reading)))
  }
}
