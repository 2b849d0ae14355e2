import {
  claimPath,
  isAuthor,
  isWithin,
  type NamedSentence,
  type Quotation,
  type Reading,
  readingPath,
  speakerOf,
} from '../model/index.ts'
import type { Words } from '../words/index.ts'
import { describeStance } from './describe-stance.ts'
import { findSource } from './find-source.ts'

type UrlOf = (path: string) => string
/** A node of JSON-LD in the vocabulary of schema.org. */
type SchemaNode = Readonly<Record<string, unknown>>

const CONTEXT = 'https://schema.org'

/** Describe a text as a `CreativeWork`. @see https://schema.org/CreativeWork */
export function describeWork(reading: Reading, urlOf: UrlOf): SchemaNode {
  return { '@context': CONTEXT, ...createWork(reading, urlOf) }
}

/**
 * Describe a claim as a `Claim`, or a quoted sentence as a `Quotation`. Nobody is the author of words that they only
 * report or entertain: who quotes is not their creator.
 *
 * @see https://schema.org/Claim
 * @see https://schema.org/Quotation
 */
export function describeSentence(
  reading: Reading,
  sentence: NamedSentence,
  urlOf: UrlOf,
  words: Words,
): SchemaNode {
  const { id, text, voice, stance, speaker } = sentence
  const { label, reason } = describeStance(reading, sentence, words)
  const node = {
    '@context': CONTEXT,
    '@id': urlOf(claimPath(reading.text.slug, id)),
    url: urlOf(claimPath(reading.text.slug, id)),
    text,
    inLanguage: reading.text.language,
    disambiguatingDescription: reason ? words.claims.meantBecause(label, reason.text) : label,
  }
  const work = createWork(reading, urlOf)
  const source = findSource(reading, sentence)
  if (!isAuthor(voice)) {
    return { '@type': 'Quotation', ...node, ...attribute(speakerOf(voice), source), isPartOf: work }
  }
  const { author } = reading.text
  const isOwn = stance === 'asserted' || stance === 'conceded'
  const mentions = [
    ...(speaker === undefined ? [] : [createPerson(speaker)]),
    ...reading.quotations.filter(quotation => isWithin(quotation, sentence)).map(createQuotation),
  ]
  return {
    '@type': 'Claim',
    ...node,
    appearance: work,
    ...(isOwn && author && { author: createPerson(author) }),
    ...(mentions.length > 0 && { mentions }),
  }
}

function createQuotation(quotation: Quotation): SchemaNode {
  const { text, speaker } = quotation
  return { '@type': 'Quotation', text, ...attribute(speaker, quotation) }
}

function createWork({ text }: Reading, urlOf: UrlOf): SchemaNode {
  const { slug, title, author, language, published, description, source } = text
  return {
    '@type': 'CreativeWork',
    '@id': urlOf(readingPath(slug)),
    url: urlOf(readingPath(slug)),
    name: title,
    inLanguage: language,
    ...(description && { description }),
    ...(author && { author: createPerson(author) }),
    ...(published && { datePublished: published }),
    ...(source?.url && { isBasedOn: source.url }),
  }
}

/** A paraphrase has the speaker's thought, but not the speaker's words. Who is not named is nobody of that name. */
function attribute(
  speaker: string | undefined,
  quotation: Pick<Quotation, 'kind' | 'work' | 'url'> | undefined,
): SchemaNode {
  const { kind, work, url } = quotation ?? {}
  const person = speaker === undefined ? undefined : createPerson(speaker)
  return {
    ...(person && { spokenByCharacter: person }),
    ...(person && kind === 'verbatim' && { creator: person }),
    ...(work && {
      isBasedOn: {
        '@type': 'CreativeWork',
        name: work,
        ...(url && { url }),
        ...(person && { author: person }),
      },
    }),
  }
}

function createPerson(name: string): SchemaNode {
  return { '@type': 'Person', name }
}
