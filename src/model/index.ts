export {
  cardPath,
  claimPath,
  claimsPath,
  findSlug,
  isReservedFragment,
  listTextPaths,
  mapPath,
  noteFragment,
  noteReferenceFragment,
  paragraphFragment,
  placeFragment,
  RESERVED_SLUGS,
  readingJsonPath,
  readingPath,
  SEARCH_PATH,
  SITE_PATHS,
  SLUG,
  sentenceFragment,
  sentencePath,
  sourcePath,
  textPagePath,
} from './address.ts'
export type {
  Annotations,
  ClaimAnnotation,
  NoteAnnotation,
  QuotationAnnotation,
  RepeatAnnotation,
} from './annotations.ts'
export { mintClaimId } from './claim-id.ts'
export { findReason } from './find-reason.ts'
export type { Frontmatter } from './frontmatter.ts'
export type { Ledger } from './ledger.ts'
export { beginsWithin } from './places/begins-within.ts'
export { findSentence } from './places/find-sentence.ts'
export { hasId } from './places/has-id.ts'
export { isFirst } from './places/is-first.ts'
export { isWithin } from './places/is-within.ts'
export { keyPlace, type PlaceKey } from './places/key-place.ts'
export { listFirsts } from './places/list-firsts.ts'
export type {
  LiveText,
  MovedText,
  PublishedText,
  RememberedClaim,
  WithdrawnText,
} from './published-text.ts'
export type { Range } from './range.ts'
export {
  type NamedSentence,
  type Note,
  type Paragraph,
  type ParagraphKind,
  type Place,
  type PublishedEnd,
  type PublishedId,
  type Quotation,
  type QuotationKind,
  RELATION_KINDS,
  type Reading,
  type Relation,
  type RelationKind,
  type RememberedQuotation,
  type Repeat,
  type RepeatKind,
  type Rewording,
  type Sentence,
  type SentenceKind,
  type SentencePlace,
  type Stance,
  type TextInfo,
  type WordingPart,
} from './reading.ts'
export {
  READING_FORMAT,
  type ReadingJson,
  readReading,
  readSentence,
  type SentenceJson,
  writePublished,
  writeSentence,
} from './reading-json.ts'
export { resolveText } from './resolve-text.ts'
export type { PassageSelector, TextQuoteSelector } from './selector.ts'
export type { SiteLedger } from './site-ledger.ts'
export { TEXT_PAGES, type TextPage } from './text-page.ts'
export {
  AUTHOR,
  decodeVoice,
  EDITOR,
  encodeVoice,
  isAuthor,
  labelVoices,
  nameVoice,
  readVoice,
  speakerOf,
  type Voice,
  voiceOfSpeaker,
} from './voice.ts'
