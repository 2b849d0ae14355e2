import type { Properties } from 'hast'
import { placeFragment, type Sentence } from '../../model/index.ts'
import { HAST } from '../../vocabulary/index.ts'
import type { BlockElements } from '../rows/find-block-elements.ts'
import { anchorRange } from './anchor-range.ts'

/** Put every claim, and every sentence of a quotation, into elements, its anchor before them; remarks stay bare. */
export function markSentences(blocks: BlockElements, sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    const block = blocks.get(sentence.paragraph)
    if (block === undefined || sentence.id === undefined) continue
    const { id, occurrence } = sentence
    anchorRange(block, sentence, placeFragment(id, occurrence), describe(sentence, id))
  }
}

function describe({ kind, stance, speaker }: Sentence, id: string): Properties {
  if (kind !== 'claim') return { [HAST.sentence]: kind }
  return { [HAST.claim]: id, [HAST.stance]: stance, ...(speaker && { [HAST.reports]: speaker }) }
}
