import {
  hasId,
  keyPlace,
  type NamedSentence,
  type Reading,
  type Sentence,
  type WordingPart,
} from '../model/index.ts'
import { diffWordings } from '../text/index.ts'

/** Another claim that is worded like one. */
export interface LikeClaim {
  readonly sentence: NamedSentence
  /** From its words to those of the one; a single part where they are the same. */
  readonly parts: readonly WordingPart[]
}

/** List the claims that one is worded like, and those that are worded like it, each once, in the order of the text. */
export function listLikes({ sentences }: Reading, { id }: Sentence): readonly LikeClaim[] {
  const byPlace = new Map(sentences.map(sentence => [keyPlace(sentence), sentence]))
  const found = new Map<string, LikeClaim>()
  for (const later of sentences) {
    const earlier = later.like && byPlace.get(keyPlace(later.like))
    if (earlier === undefined || (later.id !== id && earlier.id !== id)) continue
    const [own, other] = later.id === id ? [later, earlier] : [earlier, later]
    if (!hasId(other) || other.id === id || found.has(other.id)) continue
    found.set(other.id, { sentence: other, parts: diffWordings(other.text, own.text) })
  }
  return [...found.values()]
}
