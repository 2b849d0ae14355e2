import type { Reading } from '../../src/model/index.ts'
import { type ListedClaim, listClaims, readMarkdown } from './list-claims.ts'

/** A word with the punctuation around it, and the claim that it was first said in. */
export interface Word {
  readonly text: string
  /** The index of that claim in the text as it was; absent on words of remarks and on those put in. */
  readonly claim?: number | undefined
  /** The sentence of the text as it was, so that one can be taken out. */
  readonly sentence?: number | undefined
}

/** A text every word of which knows where it came from, however it is edited. */
export interface TracedText {
  readonly paragraphs: readonly TracedParagraph[]
}

export interface TracedParagraph {
  readonly isQuotation: boolean
  readonly words: readonly Word[]
}

/** Trace the words of a text of plain paragraphs and block quotations. */
export function traceText(reading: Reading): TracedText {
  const claims = listClaims(reading)
  const claimOf = new Map(
    claims.flatMap(({ sentences }, i) => sentences.map(sentence => [sentence, i] as const)),
  )
  return {
    paragraphs: reading.paragraphs.map(({ n, kind }) => ({
      isQuotation: kind === 'quotation',
      words: [...reading.sentences.entries()].flatMap(([index, sentence]) =>
        sentence.paragraph === n
          ? sentence.text.split(' ').map(text => ({ text, claim: claimOf.get(sentence), sentence: index }))
          : [],
      ),
    })),
  }
}

export function formatText({ paragraphs }: TracedText): string {
  return paragraphs
    .filter(({ words }) => words.length > 0)
    .map(({ isQuotation, words }) => (isQuotation ? '> ' : '') + words.map(({ text }) => text).join(' '))
    .join('\n\n')
}

/** A claim of an edited text, and from which claims its words came. */
export interface TracedClaim extends ListedClaim {
  /** How many words it has, in all places, and how many of each old claim. */
  readonly size: number
  readonly origins: ReadonlyMap<number, number>
}

/** Read an edited text and tell of each of its claims whose words it has. */
export function readTraced(text: TracedText): readonly TracedClaim[] {
  const reading = readMarkdown(formatText(text))
  const paragraphs = text.paragraphs.filter(({ words }) => words.length > 0)
  return listClaims(reading).map(claim => {
    const words = claim.sentences.flatMap(({ paragraph, start, end }) =>
      listWordsAt(paragraphs[paragraph - 1]?.words ?? [], start, end),
    )
    const origins = new Map<number, number>()
    for (const { claim: origin } of words) {
      if (origin !== undefined) origins.set(origin, (origins.get(origin) ?? 0) + 1)
    }
    return { ...claim, size: words.length, origins }
  })
}

function listWordsAt(words: readonly Word[], start: number, end: number): readonly Word[] {
  let at = 0
  return words.filter(({ text }) => {
    const from = at
    at += text.length + 1
    return from >= start && from < end
  })
}
