/** What a text folds to. Data only: the test in the browser runs the same table. */
export interface FoldCase {
  readonly name: string
  readonly text: string
  readonly folded: string
}

export const foldCases: readonly FoldCase[] = [
  { name: 'An empty text stays empty', text: '', folded: '' },
  { name: 'Capitals become small', text: 'OpenAI’s PLAN', folded: "openai's plan" },
  { name: 'The Turkish capital I with a dot becomes a plain i', text: 'İstanbul', folded: 'istanbul' },
  {
    name: 'The Turkish i without a dot becomes a plain i',
    text: 'ISPARTA ısparta',
    folded: 'isparta isparta',
  },
  { name: 'Both small sigmas fold alike', text: 'ΟΔΟΣ οδος', folded: 'οδοσ οδοσ' },
  { name: 'Small letters outside the BMP fold with their capitals', text: '𐐀𐐨', folded: '𐐨𐐨' },
  { name: 'Composed accents fall away', text: 'Ångström café naïve', folded: 'angstrom cafe naive' },
  { name: 'Combining accents fall away', text: 'cafe\u0301 n\u0303 a\u20D7', folded: 'cafe n a' },
  { name: 'Several accents on a letter fall away', text: 'Việt ǖ ᾳ ΐ', folded: 'viet u α ι' },
  { name: 'An accent with no letter falls away', text: '\u0301a', folded: 'a' },
  { name: 'Eszett becomes ss', text: 'Straße STRAẞE', folded: 'strasse strasse' },
  {
    name: 'Letters with ligature or stroke are spelt out',
    text: 'Æon œuvre Ørsted Łódź ǽ ǿ',
    folded: 'aeon oeuvre orsted lodz ae o',
  },
  { name: 'Typographic ligatures are taken apart', text: 'ﬁnd ﬀ oﬃce ﬅ Ĳ', folded: 'find ff office st ij' },
  {
    name: 'Full-width, super- and subscript forms become plain',
    text: 'ＡＢＣ１２ x² H₂O ℃',
    folded: 'abc12 x2 h2o °c',
  },
  {
    name: 'Double quotation marks become straight',
    text: '“a” „b‟ «c» 〝d〞 ❝e❞ ″ ＂',
    folded: '"a" "b" "c" "d" "e" " "',
  },
  { name: 'Single quotation marks become straight', text: '‘a’ ‚b‛ ‹c› ❛d❜', folded: "'a' 'b' 'c' 'd'" },
  {
    name: 'Apostrophes become straight',
    text: 'don’t donʼt don′t don`t don´t ŉ',
    folded: "don't don't don't don't don't 'n",
  },
  { name: 'Hebrew quotation marks become straight', text: 'צה״ל ג׳', folded: 'צה"ל ג\'' },
  { name: 'Dashes and hyphens become a hyphen', text: '–—‒−‑‐―⁻﹣－-', folded: '-----------' },
  { name: 'An ellipsis becomes three full stops', text: 'wait… ‥', folded: 'wait... ..' },
  {
    name: 'A run of white space becomes one space',
    text: 'a \u00A0\t\r\n\n b\u2003\u2028c\u0085d',
    folded: 'a b c d',
  },
  { name: 'White space at the ends is not trimmed', text: '  a\n', folded: ' a ' },
  {
    name: 'Invisible characters in white space do not part the run',
    text: 'a \u200B\uFEFF b',
    folded: 'a b',
  },
  { name: 'Soft hyphens are removed', text: 'hy\u00ADphen\u00ADation', folded: 'hyphenation' },
  {
    name: 'Zero-width characters and the BOM are removed',
    text: '\uFEFFa\u200Bb\u200Cc\u200Dd\u2060e',
    folded: 'abcde',
  },
  { name: 'Bidi controls are removed', text: '\u202Aa\u202C\u2066b\u2069\u200Ec\u200F\u061C', folded: 'abc' },
  { name: 'Variation selectors are removed', text: '❤\uFE0F', folded: '❤' },
  { name: 'Spacing accents do not part a word', text: 'a¨b¯c', folded: 'a¨b¯c' },
  { name: 'The stroke of not-equal stays', text: 'a ≠ b, a =\u0338 b', folded: 'a ≠ b, a ≠ b' },
  { name: 'Vowel signs of Devanagari stay', text: 'हिन्दी', folded: 'हिन्दी' },
  {
    name: 'A nukta stays, composed or not',
    text: '\u0958 \u0915\u093C',
    folded: '\u0915\u093C \u0915\u093C',
  },
  { name: 'Tone marks and vowels of Thai stay', text: 'ที่นี่', folded: 'ที่นี่' },
  { name: 'Hebrew points stay, in canonical order', text: 'ש\u05C1\u05BC', folded: 'ש\u05BC\u05C1' },
  { name: 'Arabic marks stay, composed with their letter', text: 'ا\u0653 آ', folded: 'آ آ' },
  { name: 'The voicing of a kana stays, composed with it', text: 'が か\u3099 か ｶﾞ', folded: 'が が か ガ' },
  { name: 'Hangul stays composed', text: '한국어', folded: '한국어' },
  { name: 'Hangul in single letters is composed', text: '\u1112\u1161\u11AB', folded: '한' },
  { name: 'Chinese stays as it is', text: '天地玄黃。', folded: '天地玄黃。' },
  { name: 'An emoji loses only what joins it', text: '👩\u200D💻 👍🏽', folded: '👩💻 👍🏽' },
  {
    name: 'Lone surrogates become replacement characters',
    text: 'a\uD83D b\uDE00',
    folded: 'a\uFFFD b\uFFFD',
  },
  {
    name: 'Lone surrogates do not join into a character',
    text: '\uD83D\u200B\uDE00',
    folded: '\uFFFD\uFFFD',
  },
]
