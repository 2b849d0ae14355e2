import type { Nodes } from 'hast'
import { findSentence, type Reading } from '../../model/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { createLabel, findLastPieces, insertLabel } from './insert-label.ts'
import { linkReason } from './link-reason.ts'

/**
 * Say after a claim that its author doesn't assert it, unless the whole paragraph is held and says so already.
 * Run it when claims are marked and paragraphs held.
 */
export function labelStances(tree: Nodes, reading: Reading, { meaning }: Words): void {
  const pieces = findLastPieces(tree, {
    isPiece: ({ properties }) => properties[HAST.claim] !== undefined,
    isSkipped: ({ properties }) => properties[HAST.hold] !== undefined,
  })
  for (const piece of pieces) {
    const claim = findSentence(reading.sentences, String(piece.element.properties[HAST.claim]))
    if (claim?.stance === undefined || claim.stance === 'asserted') continue
    insertLabel(piece, createLabel(CLASS.stance, meaning.meant(claim), linkReason([claim], reading)))
  }
}
