import { findReason, labelStance, type NamedSentence, type Reading, type Sentence } from '../model/index.ts'
import { findSource } from './find-source.ts'

export interface DescribedStance {
  /** How the author stands to a claim, or that the words are another's: "entertained, not asserted by the author". */
  readonly label: string
  /** The sentence that says so. */
  readonly reason?: NamedSentence | undefined
}

/** Say how the author of a text stands to one of its sentences, so that it can't be misquoted. */
export function describeStance(reading: Reading, sentence: Sentence): DescribedStance {
  if (sentence.kind !== 'quotation') {
    return { label: labelStance(sentence, ' by the author'), reason: findReason([sentence], reading) }
  }
  const isParaphrase = findSource(reading, sentence)?.kind === 'paraphrase'
  return { label: `${isParaphrase ? 'paraphrased' : 'quoted'} by the author, not the author’s own words` }
}
