import {
  AFTER_TIME,
  BEFORE_NUMBER,
  FINAL_BEFORE_CAPITAL,
  MAYBE_FINAL,
  MAYBE_FINAL_CAPITALISED,
  NAMES_WITH_MARK,
  NEVER_FINAL,
  OPENERS,
  SPEECH_VERBS,
  TITLES,
} from './abbreviations.ts'

/** How far one looks to either side: an abbreviation, a name and a verb. */
export const REACH = 60

/** What meets at a gap. */
export interface Meeting {
  /** The end of the sentence so far. */
  readonly before: string
  /** What follows, behind the white space. */
  readonly after: string
  /** Whether `before` is the whole sentence so far. */
  readonly whole: boolean
  /** Whether white space lies between. */
  readonly spaced: boolean
  /** Whether the author begins sentences without capitals. */
  readonly small: boolean
}

const BEGINS_SMALL = /^[^\p{L}\p{N}]{0,8}\p{Ll}(?!\p{Lu})/u
const ELLIPSIS = /(?<![.…]\s?)(?:…|\.\s?\.\s?\.)["”’)\]]*$/u
const PRONOUN_I = /^["“‘']?I(?:['’.…]|\s)/u
const INITIAL = /^[^\p{L}\p{N}]*\p{L}\.$/u
const NAME_WITH_MARK = /(\p{L}+)!$/u
const QUOTED_MARK = /[?!…]["”’']$/u
const SPEAKER = /^(?:I|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*){0,2}) (\p{Ll}+)/u
const ABBREVIATION = /(?<![\p{L}\p{M}\p{N}°])([\p{L}\p{M}°]+(?:\.[\p{L}\p{M}]+)*)\.["”’)\]]*$/u
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u
const CITATION = /^\([^()]{1,50}(?<![.?!])\)[.,;:?!]/u
/** What an abbreviated "number", "page" or "section" announces: 5, #5, (5), B.2, C; but not the pronoun I. */
const LABEL = /^[#(]?(?:\d|(?!I)\p{Lu}[\d.,;:)])/u
const TIME = /^[ap]\.m$/u
/** "At 5 a.m.", "On Monday at 5 a.m.": nobody has done anything yet. */
const ADVERBIAL = /^(?:at|by|on|in|from|until|till|since|before|after|around|about|between)(?: \S+){1,6}$/iu
const PRONOUN = /\b(?:I|he|she|it|we|you|they|was|were|is|are)\b/iu
const FIRST_WORD = /^[^\p{L}\p{N}]{0,4}(\p{L}[\p{L}’']*)/u
const SMALL_WORD_AND_STOP = /(?<![\p{L}\p{M}\p{N}_./@-])\p{Ll}{2,}[)"”’]?[.?!．]+["”’)]*$/u
const DOTTED_NAME = /^\p{Lu}[\p{L}\p{N}]*(?:\.\p{L}|\()/u

/**
 * Decide whether a sentence ends where `Intl.Segmenter` or a rule of ours says that it may.
 */
export function isBreak(meeting: Meeting): boolean {
  return !JOINS.some(joins => joins(meeting))
}

/** Each tells one reason why what meets is one sentence. */
const JOINS: readonly ((meeting: Meeting) => boolean)[] = [
  ({ before, whole }) => whole && !/[\p{L}\p{N}]/u.test(before),
  ({ before, whole }) => whole && INITIAL.test(before),
  ({ before, after, small }) => BEGINS_SMALL.test(after) && (!small || ELLIPSIS.test(before)),
  ({ before, after }) => ELLIPSIS.test(before) && PRONOUN_I.test(after),
  ({ before, after }) => NAMES_WITH_MARK.has(capture(NAME_WITH_MARK, before)) && !beginsWithOpener(after),
  ({ before, after }) => /["”’'\]]$/u.test(before) && CITATION.test(after),
  ({ before, after }) => QUOTED_MARK.test(before) && SPEECH_VERBS.has(capture(SPEAKER, after)),
  ({ before, whole }) => whole && /[ap]\.m\.$/iu.test(before) && ADVERBIAL.test(before) && !PRONOUN.test(before),
  ({ before, after }) => joinsAbbreviation(capture(ABBREVIATION, before), before, after),
  ({ before, after, spaced }) => !spaced && joinsWithoutSpace(before, after),
]

function joinsAbbreviation(word: string, before: string, after: string): boolean {
  const small = word.toLowerCase()
  if (NEVER_FINAL.has(word) || NEVER_FINAL.has(word.charAt(0).toLowerCase() + word.slice(1))) return true
  if (TITLES.has(word)) return true
  if (BEFORE_NUMBER.has(small) && LABEL.test(after)) return true
  if (BEGINS_SMALL.test(after)) return isAbbreviation(word)
  if (FINAL_BEFORE_CAPITAL.has(small)) return false
  if (/["”’']$/u.test(before)) return false
  if (TIME.test(small)) return AFTER_TIME.has(capture(FIRST_WORD, after))
  if (word === 'I') return /\p{Lu}\p{L}+ I\.$/u.test(before) && /^\p{Lu}/u.test(after) && !beginsWithOpener(after)
  return isAbbreviation(word) && !beginsWithOpener(after)
}

function isAbbreviation(word: string): boolean {
  const small = word.toLowerCase()
  return (
    ACRONYM.test(word) ||
    /^[\p{Lu}v]$/u.test(word) ||
    MAYBE_FINAL.has(small) ||
    MAYBE_FINAL_CAPITALISED.has(word) ||
    FINAL_BEFORE_CAPITAL.has(small)
  )
}

function joinsWithoutSpace(before: string, after: string): boolean {
  if (DOTTED_NAME.test(after)) return true
  if (SMALL_WORD_AND_STOP.test(before)) return false
  const word = capture(FIRST_WORD, after)
  if (word.length === 1) return !(word === 'I' && /\p{L}{2}[.?!]+$/u.test(before))
  return !beginsWithOpener(after) && !NEVER_FINAL.has(word.toLowerCase())
}

/** An initial is no opener: "J. A. Smith". */
function beginsWithOpener(after: string): boolean {
  const word = capture(FIRST_WORD, after).toLowerCase().replace('’', "'")
  return (OPENERS.has(word) || OPENERS.has(word.replace(/'s$/u, ''))) && !/^\p{L}\./u.test(after)
}

/** The first group of `pattern` in `text`, empty when it does not match. */
function capture(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? ''
}
