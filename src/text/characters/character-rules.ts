/** What can be wrong with a character; `src/faults/rules.ts` says what to do about each. */
export type CharacterRuleId =
  | 'bidi-unbalanced'
  | 'character-control'
  | 'character-none'
  | 'character-replaced'
  | 'character-surrogate'
  | 'character-tag'
  | 'invisible-character'

/** What no string may hold that reaches a page or a terminal, or should hold only where it is meant. */
export interface CharacterRule {
  readonly ruleId: CharacterRuleId
  /** Matches one character at a time; the flags are `gu`. */
  readonly pattern: RegExp
  /** What such a character is called. */
  readonly name: string
  readonly expected: string
  readonly isWarning: boolean
}

/** Scripts without spaces between words, in which a zero-width one says where a line may break. */
const UNSPACED =
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}\\p{Script=Javanese}\\p{Script=Balinese}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
/** Scripts whose letters are never joined or kept apart by a joiner. */
const UNJOINED = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}'
const SELECTORS = '\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}'

/** What nobody sees, each where no script has a use for it. */
const INVISIBLE = [
  // Joiners of words, invisible operators, deprecated format controls, the byte order mark, interlinear annotation, and
  // the separators of lines and paragraphs.
  '[\\u2028\\u2029\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB]',
  `(?<![${UNSPACED}])\\u200B(?![${UNSPACED}])`,
  '(?<!\\p{Script=Mongolian})\\u180E',
  // Fillers of Hangul, but for those of a syllable that lacks its first or middle letter.
  '[\\u3164\\uFFA0]',
  '\\u115F(?![\\u1160-\\u11A7])',
  '(?<![\\u1100-\\u115F])\\u1160',
  `(?<=[${UNJOINED}])[\\u200C\\u200D]+(?=[${UNJOINED}])`,
  // Three in a row say how an Arabic letter looks; more of them hide something.
  '[\\u200C\\u200D]{4}',
  // A character has one selector; more of them hide something.
  `(?<=^|[\\s${SELECTORS}])[${SELECTORS}]`,
]

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
    ruleId: 'character-none',
    pattern: /\p{Noncharacter_Code_Point}/gu,
    name: 'noncharacter',
    expected: 'text',
    isWarning: false,
  },
  {
    ruleId: 'character-tag',
    // A flag such as that of Scotland spells its region in up to six tags and ends with another.
    pattern:
      /(?<!\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{0,6})[\u{E0000}-\u{E007F}]|(?<=\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{0,6})[\u{E0000}-\u{E002F}\u{E003A}-\u{E0060}\u{E007B}-\u{E007E}]/gu,
    name: 'tag character',
    expected: 'words that can be seen',
    isWarning: false,
  },
  {
    ruleId: 'invisible-character',
    pattern: new RegExp(INVISIBLE.join('|'), 'gu'),
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
