import { type Reading, sentenceFragment } from '../../model/index.ts'
import type { Passage } from '../passage.ts'

/** List the sentences of a text as the search knows them, in order. */
export function listPassages({ sentences }: Pick<Reading, 'sentences'>): readonly Passage[] {
  return sentences.map(sentence => {
    const { paragraph, kind, voice, stance, speaker, text } = sentence
    const meant = { ...(stance && { stance }), ...(speaker && { speaker }) }
    return { fragment: sentenceFragment(sentence), paragraph, kind, voice, ...meant, text }
  })
}
