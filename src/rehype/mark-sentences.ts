import type { Properties } from 'hast'
import { placeFragment, type Sentence } from '../model/index.ts'
import type { BlockElements } from './find-block-elements.ts'
import { wrapRange } from './wrap-range.ts'

/** Put every claim, and every sentence of a quotation, into elements that carry its id; remarks stay bare. */
export function markSentences(blocks: BlockElements, sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    const block = blocks.get(sentence.paragraph)
    if (block === undefined || sentence.id === undefined) continue
    const rest = describe(sentence, sentence.id)
    wrapRange(block, sentence, {
      first: { id: placeFragment(sentence.id, sentence.occurrence), ...rest },
      rest,
    })
  }
}

function describe({ kind, stance, speaker }: Sentence, id: string): Properties {
  if (kind !== 'claim') return { dataSentence: kind }
  return { dataClaim: id, dataStance: stance, ...(speaker && { dataReports: speaker }) }
}
