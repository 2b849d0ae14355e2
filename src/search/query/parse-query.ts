import { fold, GAP, type Haystack, type StrippedText, stripText } from '../../text/index.ts'

/** What somebody looks for. */
export interface Query {
  /** As it was typed, without the quotation marks around it. */
  readonly words: string
  /** Whether quotation marks stood around it: only the phrase itself will do. */
  readonly isQuoted: boolean
  /** Folded, punctuation and all, without white space at its ends. */
  readonly literal: string
  readonly phrase: StrippedText
  /** Its different words, each as a phrase of its own; of a long query the first ones. */
  readonly parts: readonly Haystack[]
}

/** UTF-16 code units after which a query is cut off: who pastes a whole page finds it by its beginning. */
const LONGEST_QUERY = 2000
/** How many different words of a query are also looked for one by one. */
const MOST_PARTS = 24

/** Straight, curly, low and angled ones, of one kind or of two; a single one at the start is an apostrophe. */
const QUOTED = /^["“”„‟«»](?<words>.*)["“”‟«»'‘’]$/su

/** Soft hyphens and spaces of no width; joiners and selectors of emoji are folded away. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g

/** Read what was typed. */
export function parseQuery(typed: string): Query {
  const text = typed.trim().slice(0, LONGEST_QUERY)
  const inner = QUOTED.exec(text)?.groups?.words
  // A character that nobody sees would make words differ that look the same.
  const words = (inner ?? text).replace(UNSEEN, '').trim()
  const phrase = stripText(words)
  return {
    words,
    isQuoted: inner !== undefined,
    literal: fold(words).text.trim(),
    phrase,
    parts: listParts(phrase),
  }
}

function listParts({ letters, gaps }: StrippedText): readonly Haystack[] {
  const cuts = [...gaps.keys()].filter(unit => gaps[unit] === GAP.space)
  const parts = new Map<string, Haystack>()
  for (const [i, start] of cuts.entries()) {
    if (parts.size === MOST_PARTS) break
    const end = cuts[i + 1] ?? letters.length
    const word = letters.slice(start, end)
    parts.set(word, { letters: word, gaps: gaps.slice(start, end) })
  }
  return [...parts.values()]
}
