import { describeStance, introduceSpeaker } from '../../export/index.ts'
import { isAuthor, listFirsts, type Reading, type Sentence } from '../../model/index.ts'
import type { Words } from '../../words/index.ts'

export interface DescribedClaim {
  /** For the title of its page and of links to it. */
  readonly title: string
  readonly description: string
  /** "claim 6 of 16" */
  readonly position: string
  /** What its picture shows, in words. */
  readonly alt: string
}

/** As many characters of a claim as fit a title. */
const LONGEST_IN_TITLE = 70

/** Say in one line each what a claim or quoted sentence is: who says it, how it is meant, and where it stands. */
export function describeClaim(reading: Reading, sentence: Sentence, words: Words): DescribedClaim {
  const { text, kind, voice, stance, paragraph } = sentence
  const { title } = reading.text
  const { claimPage, capitalise } = words
  const { label } = describeStance(reading, sentence, words)
  const speaker = introduceSpeaker(reading, sentence, words)
  const position = describePosition(reading, sentence, words)
  const isPlain = kind === 'claim' && stance === 'asserted'
  const lead = isAuthor(voice) ? (isPlain ? undefined : capitalise(label)) : speaker
  const meant = describeMeaning(reading, sentence, words)
  const described = { position, text: title, paragraph, meant, speaker }
  return {
    title: claimPage.title(lead, shorten(text), title, position),
    description: claimPage.description(described),
    position,
    alt: claimPage.alt(text, described),
  }
}

/** How a sentence is meant, in a few words of the editor's and those of the author that say so. */
export function describeMeaning(reading: Reading, sentence: Sentence, words: Words): string {
  const { label, reason } = describeStance(reading, sentence, words)
  return words.claimPage.meant(label, reason?.text)
}

function describePosition({ sentences }: Reading, { id, kind }: Sentence, { claimPage }: Words): string {
  const alike = listFirsts(sentences).filter(other => other.kind === kind)
  return claimPage.position(kind, alike.findIndex(other => other.id === id) + 1, alike.length)
}

/** The first words of a text that fit, on one line. */
export function shorten(text: string, longest = LONGEST_IN_TITLE): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const end = line.lastIndexOf(' ', longest)
  const cut = line.slice(0, end > 0 ? end : longest)
  // A character in two code units stays whole.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:–—-]+$/, '')} …`
}
