import {
  claimPath,
  findSentence,
  isWithin,
  placeFragment,
  type Quotation,
  type Reading,
  readingPath,
  type Sentence,
} from '../../model/index.ts'
import type { Words } from '../../words/index.ts'

/** Another claim or quotation that a claim bears on, or that bears on it. */
export interface Related {
  /** "supports", "supported by" */
  readonly how: string
  readonly words: string
  /** Relative to the site's base. */
  readonly path: string
  /** Whether it qualifies the claim, and so may be the sentence that says how that is meant. */
  readonly isQualifier: boolean
}

/** List whom a claim quotes, how it bears on others, and others on it; one whose quoted words are attacked is too. */
export function listRelations(reading: Reading, sentence: Sentence, words: Words): readonly Related[] {
  const { quotes, active, passive } = words.relations
  const quoted = listQuoted(reading, sentence)
  const own = new Set([sentence.id, ...quoted.map(({ id }) => id)])
  const to = reading.relations.filter(relation => own.has(relation.from))
  const from = reading.relations.filter(relation => own.has(relation.to) && !own.has(relation.from))
  // One that is all of a sentence is that sentence itself.
  const isPart = ({ start, end }: Quotation) => sentence.start < start || end < sentence.end
  return [
    ...quoted.filter(isPart).flatMap(({ id, kind, speaker }) => describe(reading, quotes(kind, speaker), id)),
    ...to.flatMap(relation => describe(reading, active[relation.kind], relation.to)),
    ...from.flatMap(relation =>
      describe(reading, passive[relation.kind], relation.from, relation.kind === 'qualifies'),
    ),
  ]
}

/** The quotations within a sentence. */
function listQuoted({ quotations }: Reading, sentence: Sentence): readonly Quotation[] {
  return quotations.filter(quotation => isWithin(quotation, sentence))
}

function describe(
  { text, sentences, quotations }: Reading,
  how: string,
  id: string,
  isQualifier = false,
): readonly Related[] {
  const sentence = findSentence(sentences, id)
  if (sentence) return [{ how, words: sentence.text, path: claimPath(text.slug, id), isQualifier }]
  const quotation = quotations.find(other => other.id === id)
  const path = `${readingPath(text.slug)}#${placeFragment(id, 1)}`
  return quotation ? [{ how, words: quotation.text, path, isQualifier }] : []
}
