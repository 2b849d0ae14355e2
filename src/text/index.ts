export { alignCode } from './align-code.ts'
export { alignSource } from './align-source.ts'
export { escapeCharacters } from './characters/escape-characters.ts'
export { type BadCharacter, findCharacters } from './characters/find-characters.ts'
export { diffWordings } from './diff-wordings.ts'
export { type BlockRange, findDirective } from './directives/find-directive.ts'
export { indexPage } from './directives/index-page.ts'
export { findQuotedWords } from './find-quoted-words.ts'
export { type FoldedText, fold, unfold } from './fold.ts'
export { nearestWords } from './nearest-words.ts'
export { type Haystack, type LetterRange, matchPhrase } from './phrases/match-phrase.ts'
export { GAP, type StrippedText, stripText } from './phrases/strip-text.ts'
export { describeQuote } from './quotes/describe-quote.ts'
export { matchQuote } from './quotes/match-quote.ts'
export { nearestPassage } from './quotes/nearest-passage.ts'
export {
  indexText,
  type Located,
  locateQuote,
  placeOf,
  placesOf,
  type TextIndex,
} from './quotes/text-index.ts'
export { rankNames } from './rank-names.ts'
export { alignSentences } from './repeats/align-sentences.ts'
export { type ComparedParagraph, compareRepeat, isReworded } from './repeats/compare-repeat.ts'
export { describeRepeat, listParagraphs } from './repeats/describe-repeat.ts'
export { findRepeats } from './repeats/find-repeats.ts'
export { classifySentence } from './sentences/classify-sentence.ts'
export { splitSentences } from './sentences/split-sentences.ts'
