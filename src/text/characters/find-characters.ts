import { CHARACTER_RULES, type CharacterRuleId } from './character-rules.ts'
import { findBidiFault } from './find-bidi-fault.ts'

/** A character that a string should not hold. */
export interface BadCharacter {
  readonly ruleId: CharacterRuleId
  /** "Unexpected …, expected …" */
  readonly reason: string
  /** UTF-16 code units from the start of the string. */
  readonly offset: number
  readonly isWarning: boolean
}

/** What ends a paragraph for the bidirectional algorithm. @see https://www.unicode.org/reports/tr9/#P1 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that end one
const PARAGRAPH_ENDS = /[\n\r\u001C-\u001E\u0085\u2029]/

/**
 * Find the first character of each rule that a string should not hold, and in each of the first paragraphs at fault the
 * first bidirectional control that lacks its partner.
 */
export function findCharacters(text: string): readonly BadCharacter[] {
  if (isPlain(text)) return []
  const single = CHARACTER_RULES.flatMap(({ ruleId, pattern, name, expected, isWarning }) => {
    const [match] = text.matchAll(pattern)
    if (match === undefined) return []
    const reason = `Unexpected ${name} ${nameCode(text, match.index)}, expected ${expected}`
    return [{ ruleId, reason, offset: match.index, isWarning }]
  })
  return [...single, ...findUnbalanced(text)].sort((a, b) => a.offset - b.offset)
}

/** Whether a string has only characters that no rule is about, as most do. */
function isPlain(text: string): boolean {
  return /^[\n\t -~\u00A0-\u00FF\u2010-\u2027]*$/.test(text)
}

/** How many paragraphs with such a fault are reported: ten messages say what is wrong as well as a thousand. */
const MOST_UNBALANCED = 10

function findUnbalanced(text: string): readonly BadCharacter[] {
  const found: BadCharacter[] = []
  let start = 0
  for (const paragraph of text.split(PARAGRAPH_ENDS)) {
    const at = findBidiFault(paragraph)
    if (at !== undefined && found.length < MOST_UNBALANCED) {
      const offset = start + at
      const reason = `Unexpected bidirectional control character ${nameCode(text, offset)} without its partner, expected pairs within a paragraph`
      found.push({ ruleId: 'bidi-unbalanced', reason, offset, isWarning: false })
    }
    start += paragraph.length + 1
  }
  return found
}

function nameCode(text: string, offset: number): string {
  const code = Number(text.codePointAt(offset))
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
