export { alignCode } from './align-code.ts'
export { alignSource } from './align-source.ts'
export { alignWords, countCarried, countLetters, type SameRun } from './align-words.ts'
export { escapeCharacters } from './characters/escape-characters.ts'
export { type BadCharacter, findCharacters } from './characters/find-characters.ts'
export { describeConflict } from './conflicts/describe-conflict.ts'
export { type Conflict, findConflicts } from './conflicts/find-conflicts.ts'
export { diffWordings } from './diff-wordings.ts'
export { type BlockRange, findDirective } from './directives/find-directive.ts'
export { indexPage } from './directives/index-page.ts'
export { findMarksAround } from './find-marks-around.ts'
export { findMentionCue } from './find-mention-cue.ts'
export { findMarkedWords, findQuotedWords } from './find-quoted-words.ts'
export { type FoldedText, fold, unfold } from './fold.ts'
export { decodePercent } from './names/decode-percent.ts'
export { findNearNames } from './names/find-near-names.ts'
export { forgiveName } from './names/forgive-name.ts'
export { readPath } from './names/read-path.ts'
export { resolveAddress } from './names/resolve-address.ts'
export { nearestWords } from './nearest-words.ts'
export { GAP } from './phrases/gap.ts'
export { type Haystack, type LetterRange, matchPhrase } from './phrases/match-phrase.ts'
export { type StrippedText, stripText } from './phrases/strip-text.ts'
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
  type Twin,
} from './quotes/text-index.ts'
export { rankNames } from './rank-names.ts'
export { type AlignedSentences, alignSentences } from './repeats/align-sentences.ts'
export { type ComparedParagraph, compareRepeat, isReworded } from './repeats/compare-repeat.ts'
export { describeRepeat, listParagraphs } from './repeats/describe-repeat.ts'
export { findRepeats, type Run } from './repeats/find-repeats.ts'
export { foldClaim } from './repeats/fold-claim.ts'
export { foldWords } from './repeats/fold-words.ts'
export { classifySentence } from './sentences/classify-sentence.ts'
export { splitSentences } from './sentences/split-sentences.ts'
