import { describeStance, introduceSpeaker } from '../../export/index.ts'
import { isAuthor, listFirsts, type Reading, type Sentence } from '../../model/index.ts'

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
export function describeClaim(reading: Reading, sentence: Sentence): DescribedClaim {
  const { text, kind, voice, stance, paragraph } = sentence
  const { title } = reading.text
  const { label } = describeStance(reading, sentence)
  const speaker = introduceSpeaker(reading, sentence)
  const position = describePosition(reading, sentence)
  const isPlain = kind === 'claim' && stance === 'asserted'
  const before = isAuthor(voice) ? (isPlain ? '' : `${capitalise(label)}: `) : `${speaker}: `
  return {
    title: `${before}“${shorten(text)}” · ${title}, ${position}`,
    description: `${capitalise(position)} of “${title}”, ¶${paragraph}: ${describeMeaning(reading, sentence)}. ${speaker}.`,
    position,
    alt: `“${text}” ${speaker}, ${describeMeaning(reading, sentence)}; ${title}, ¶${paragraph}.`,
  }
}

/** How a sentence is meant, in a few words of the editor's and those of the author that say so. */
export function describeMeaning(reading: Reading, sentence: Sentence): string {
  const { label, reason } = describeStance(reading, sentence)
  return reason ? `${label} (“${reason.text}”)` : label
}

function describePosition({ sentences }: Reading, { id, kind }: Sentence): string {
  const alike = listFirsts(sentences).filter(other => other.kind === kind)
  const noun = kind === 'claim' ? 'claim' : 'quoted sentence'
  return `${noun} ${alike.findIndex(other => other.id === id) + 1} of ${alike.length}`
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

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
