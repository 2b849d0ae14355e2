import type { RuleId } from '../../model/rules.ts'

/** What no string may hold that reaches a page or a terminal, or should hold only where it is meant. */
export interface CharacterRule {
  readonly ruleId: RuleId
  /** Matches one character at a time; the flags are `gu`. */
  readonly pattern: RegExp
  /** What such a character is called. */
  readonly name: string
  readonly expected: string
  readonly isWarning: boolean
}

/**
 * The one table of characters. Bidirectional controls are apart, in `findBidiFault`: they are judged by pairs. Joiners
 * (U+200C, U+200D), variation selectors, direction marks and soft hyphens are part of how languages are written.
 */
export const CHARACTER_RULES: readonly CharacterRule[] = [
  {
    ruleId: 'character-control',
    // NUL, the other C0 but for tab and line end, DEL and C1.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
    pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu,
    name: 'control character',
    expected: 'text',
    isWarning: false,
  },
  {
    ruleId: 'character-surrogate',
    pattern: /\p{Surrogate}/gu,
    name: 'half of a surrogate pair',
    expected: 'a whole character',
    isWarning: false,
  },
  {
    ruleId: 'character-tag',
    // A flag such as that of Scotland spells its region in tags.
    pattern: /(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]*)[\u{E0000}-\u{E007F}]/gu,
    name: 'tag character',
    expected: 'words that can be seen',
    isWarning: false,
  },
  {
    ruleId: 'invisible-character',
    // Zero-width spaces and joiners of words, invisible operators, deprecated format controls, interlinear annotation,
    // fillers of Hangul, and the separators of lines and paragraphs.
    pattern:
      /[\u115F\u1160\u180E\u200B\u2028\u2029\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu,
    name: 'invisible character',
    expected: 'visible words',
    isWarning: true,
  },
  {
    ruleId: 'character-replaced',
    pattern: /\uFFFD/gu,
    name: 'replacement character',
    expected: 'the character that it replaces',
    isWarning: true,
  },
]
