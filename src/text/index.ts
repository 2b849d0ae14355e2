export { alignCode } from './align-code.ts'
export { alignSentences } from './align-sentences.ts'
export { alignSource } from './align-source.ts'
export { classifySentence } from './classify-sentence.ts'
export { describeQuote } from './describe-quote.ts'
export { describeRepeat, listParagraphs } from './describe-repeat.ts'
export { findQuotedWords } from './find-quoted-words.ts'
export { findRepeats } from './find-repeats.ts'
export { type FoldedText, fold, unfold } from './fold.ts'
export { matchQuote } from './match-quote.ts'
export { nearestPassage } from './nearest-passage.ts'
export { splitSentences } from './split-sentences.ts'
export {
  indexText,
  isInOneParagraph,
  type Located,
  locateQuote,
  placeOf,
  type TextIndex,
} from './text-index.ts'
