import { findReason, type NamedSentence, type Reading, type Sentence } from '../model/index.ts'
import type { Words } from '../words/index.ts'
import { findSource } from './find-source.ts'

export interface DescribedStance {
  /** How the author stands to a claim, or that the words are another's: "entertained, not asserted by the author". */
  readonly label: string
  /** The sentence that says so. */
  readonly reason?: NamedSentence | undefined
}

/** Say how the author of a text stands to one of its sentences, so that it can't be misquoted. */
export function describeStance(reading: Reading, sentence: Sentence, { claims }: Words): DescribedStance {
  if (sentence.kind === 'quotation')
    return { label: claims.quotedByAuthor(findSource(reading, sentence)?.kind) }
  return { label: claims.meantByAuthor(sentence), reason: findReason([sentence], reading) }
}
