import {
  AFTER_TIME,
  BEFORE_NUMBER,
  FINAL_BEFORE_CAPITAL,
  MAYBE_FINAL,
  MAYBE_FINAL_CAPITALISED,
  NAMES_WITH_MARK,
  NEVER_FINAL,
  NEVER_FINAL_CAPITALISED,
  OPENERS,
  SPEECH_VERBS,
} from './abbreviations.ts'

/** How far to look to either side: enough for an abbreviation, or for a name and a verb. */
export const CONTEXT_REACH = 60

/** What meets where a sentence may end. */
export interface Meeting {
  /** The last words of the sentence so far. */
  readonly before: string
  /** The words that follow. */
  readonly after: string
  /** Whether `before` is the whole sentence so far. */
  readonly whole: boolean
  /** Whether white space lies between. */
  readonly spaced: boolean
  /** Whether the author begins sentences without capitals. */
  readonly small: boolean
}

/** A small letter; but iPhone is a name. */
const BEGINS_SMALL = /^[^\p{L}\p{N}]{0,8}\p{Ll}(?!\p{Lu})/u
/** Three dots; a fourth is a full stop. */
const ELLIPSIS = /(?<![.…]\s?)(?:…|\.\s?\.\s?\.)["”’)\]]*$/u
const PRONOUN_I = /^["“‘']?I(?:['’.…]|\s)/u
const INITIAL = /^[^\p{L}\p{N}]*\p{L}\.$/u
const NAME_WITH_MARK = /(\p{L}+)!$/u
const QUOTED = /["”’'\]]$/u
const CITATION = /^\([^()]{1,50}(?<![.?!])\)[.,;:?!]/u
const QUOTED_MARK = /[?!…]["”’']$/u
const SPEAKER = /^(?:I|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*){0,2}) (\p{Ll}+)/u
/** An hour or a year. */
const TIME = /(?<![\p{L}.])(?:[ap]\.m|b\.c|a\.d|(?:b\.)?c\.e)\.$/iu
/** “At 5 a.m.” and “On Monday at 5 a.m.” only say when: a sentence begun like this goes on. */
const ADVERBIAL = /^(?:about|after|around|at|before|between|by|from|in|on|since|till|until)(?: \S+){1,6}$/iu
const TITLE = /^(?:Mrs?|Ms|Dr|Prof)\./u
const SUBJECT = /\b(?:I|he|she|it|we|you|they|was|were|is|are)\b/iu
const ABBREVIATION = /(?<![\p{L}\p{M}\p{N}°])([\p{L}\p{M}°]+(?:\.[\p{L}\p{M}]+)*)\.["”’)\]]*$/u
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u
/** What "page" or "section" announces: 5, #5, (5), B.2, C; but not the pronoun I. */
const LABEL = /^[#(]?(?:\d|(?!I)\p{Lu}[\d.,;:)])/u
const FIRST_WORD = /^[^\p{L}\p{N}]{0,4}(\p{L}[\p{L}’']*)/u
const SMALL_WORD_AND_STOP = /(?<![\p{L}\p{M}\p{N}_./@-])\p{Ll}{2,}[)"”’]?[.?!．]+["”’)]*$/u
/** The marks that end a sentence in Chinese and Japanese, behind which no space follows. */
const IDEOGRAPHIC_STOP = /[。！？｡]["'”’」』）》]?$/u
const IDENTIFIER = /^\p{Lu}[\p{L}\p{N}]*(?:\.\p{L}|\()/u

/** Each tells one reason why what meets is one sentence. */
const JOINS: readonly ((meeting: Meeting) => boolean)[] = [
  // No words yet.
  ({ before, whole }) => whole && !/[\p{L}\p{N}]/u.test(before),
  // Q. and A. before a question and its answer.
  ({ before, whole }) => whole && INITIAL.test(before),
  ({ before, after, small }) => BEGINS_SMALL.test(after) && (!small || ELLIPSIS.test(before)),
  ({ before, after }) => ELLIPSIS.test(before) && PRONOUN_I.test(after),
  ({ before, after }) => NAMES_WITH_MARK.has(capture(NAME_WITH_MARK, before)) && !beginsWithOpener(after),
  ({ before, after }) => QUOTED.test(before) && CITATION.test(after),
  ({ before, after }) => QUOTED_MARK.test(before) && SPEECH_VERBS.has(capture(SPEAKER, after)),
  ({ before, after, whole }) => TIME.test(before) && joinsTime(before, after, whole),
  ({ before, after }) => !TIME.test(before) && joinsAbbreviation(before, after),
  ({ before, after, spaced }) =>
    !spaced && !IDEOGRAPHIC_STOP.test(before) && joinsWithoutSpace(before, after),
]

/**
 * Tell whether a sentence ends where it may end.
 */
export function isSentenceEnd(meeting: Meeting): boolean {
  return !JOINS.some(joins => joins(meeting))
}

function joinsTime(before: string, after: string, whole: boolean): boolean {
  if (BEGINS_SMALL.test(after) || AFTER_TIME.has(capture(FIRST_WORD, after))) return true
  const namesSubject = PRONOUN_I.test(after) || TITLE.test(after) || !beginsWithOpener(after)
  return whole && namesSubject && ADVERBIAL.test(before) && !SUBJECT.test(before)
}

function joinsAbbreviation(before: string, after: string): boolean {
  const word = capture(ABBREVIATION, before)
  const small = word.toLowerCase()
  if (NEVER_FINAL.has(word.charAt(0).toLowerCase() + word.slice(1)) || NEVER_FINAL_CAPITALISED.has(word))
    return true
  if ((BEFORE_NUMBER.has(word) || BEFORE_NUMBER.has(small)) && LABEL.test(after)) return true
  if (BEGINS_SMALL.test(after)) return isMaybeFinal(word) || FINAL_BEFORE_CAPITAL.has(small)
  if (FINAL_BEFORE_CAPITAL.has(small) || /["”’']$/u.test(before) || beginsWithOpener(after)) return false
  if (word === 'I') return /\p{Lu}\p{L}+ I\.$/u.test(before)
  return isMaybeFinal(word)
}

function isMaybeFinal(word: string): boolean {
  const initial = /^[\p{Lu}v]$/u.test(word)
  return (
    initial || ACRONYM.test(word) || MAYBE_FINAL.has(word.toLowerCase()) || MAYBE_FINAL_CAPITALISED.has(word)
  )
}

function joinsWithoutSpace(before: string, after: string): boolean {
  if (/[([{“‘«]$/u.test(before) || (before.endsWith('.') && IDENTIFIER.test(after))) return true
  if (SMALL_WORD_AND_STOP.test(before)) return false
  const word = capture(FIRST_WORD, after)
  if (word.length === 1) return !(word === 'I' && /\p{L}{2}[.?!]+$/u.test(before))
  return !beginsWithOpener(after) && !NEVER_FINAL.has(word.toLowerCase())
}

/** An initial is none: "J. A. Smith". */
function beginsWithOpener(after: string): boolean {
  const word = capture(FIRST_WORD, after).toLowerCase().replace('’', "'")
  return (OPENERS.has(word) || OPENERS.has(word.replace(/'s$/u, ''))) && !/^\p{L}\./u.test(after)
}

/** The first group of `pattern` in `text`; empty when it does not match. */
function capture(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? ''
}
