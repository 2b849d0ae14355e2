import type { Range } from './range.ts'
import type { Voice } from './voice.ts'

export const PARAGRAPH_KINDS = [
  'paragraph',
  'quotation',
  'heading',
  'list item',
  'table cell',
  'code',
] as const
export const SENTENCE_KINDS = ['claim', 'quotation', 'remark'] as const
export const STANCES = ['asserted', 'entertained', 'conceded', 'reported'] as const
export const QUOTATION_KINDS = ['verbatim', 'paraphrase'] as const
export const REPEAT_KINDS = ['repeat', 'parallel'] as const
/** What an entry of `quotations` may be; a mention takes words out of them. */
export const QUOTED_KINDS = [...QUOTATION_KINDS, 'mention'] as const
export const RELATION_KINDS = ['supports', 'attacks', 'qualifies'] as const

export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number]
export type SentenceKind = (typeof SENTENCE_KINDS)[number]
export type Stance = (typeof STANCES)[number]
export type QuotationKind = (typeof QUOTATION_KINDS)[number]
export type RepeatKind = (typeof REPEAT_KINDS)[number]
export type RelationKind = (typeof RELATION_KINDS)[number]

/** A text with all that was found in it and added to it. One JSON value; every page is a function of it. */
export interface Reading {
  readonly text: TextInfo
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly repeats: readonly Repeat[]
  readonly notes: readonly Note[]
  readonly relations: readonly Relation[]
  /** What the ledger promises; nothing as long as the text has none. */
  readonly published: readonly PublishedId[]
  /** Quoted words that have, or had, other names than their ids; absent where there are none. */
  readonly quotedBefore?: readonly RememberedQuotation[] | undefined
}

/** Who said it, where and when; a field that is absent was not recorded. */
export interface TextInfo {
  readonly slug: string
  readonly title: string
  readonly author?: string | undefined
  /** BCP 47. */
  readonly language: string
  readonly published?: string | undefined
  readonly description?: string | undefined
  readonly source?: TextSource | undefined
}

export interface TextSource {
  readonly url?: string | undefined
  /** The site the words were saved from. */
  readonly site?: string | undefined
  readonly retrieved?: string | undefined
  /** SHA-256 of `source.txt`, hex. */
  readonly sha256?: string | undefined
}

/** A block of the text, numbered as published, from 1. */
export interface Paragraph {
  readonly n: number
  readonly kind: ParagraphKind
  /** Plain words: a soft line break is a space, a hard one is `\n`. */
  readonly text: string
}

/** A range of one paragraph's plain text. */
export interface Place extends Range {
  readonly paragraph: number
}

/** The unit of a split. The sentences of a paragraph tile it: only white space lies between them. */
export interface Sentence extends Place {
  readonly text: string
  readonly kind: SentenceKind
  readonly voice: Voice
  /** Absent on remarks. */
  readonly stance?: Stance | undefined
  /** Whom the author reports in words of the author's own; on such claims only. */
  readonly speaker?: string | undefined
  /** The permanent id; absent on remarks. A claim and its twins, which have the same words, share one. */
  readonly id?: string | undefined
  /** Which place of its claim this is: 1, or from 2 on in a repeat. */
  readonly occurrence: number
  /** A second, readable fragment that the editor gave the claim; on its first place only. */
  readonly alias?: string | undefined
  /** What may follow `#id:~:text=`: proved to lead to this very sentence. On first places only. */
  readonly directive?: string | undefined
  /** Where it stands in `text.md`: UTF-16 code units of the file, end exclusive. */
  readonly source?: readonly [start: number, end: number] | undefined
  /** Where its words were said before: another place of the same claim. */
  readonly repeatOf?: SentencePlace | undefined
  /** The earlier sentence that it is worded like, in a repeat or parallel; it is a claim of its own. */
  readonly like?: SentencePlace | undefined
}

/** A claim or quoted sentence, which has an id, a page and a citation. */
export interface NamedSentence extends Sentence {
  readonly id: string
}

/** A sentence by its paragraph and the start of its range. */
export interface SentencePlace {
  readonly paragraph: number
  readonly start: number
}

/** Words of another speaker. */
export interface Quotation extends Place {
  readonly text: string
  readonly form: 'block' | 'inline'
  readonly kind: QuotationKind
  /** What a fragment points at: a minted id, or the paragraph of a block. */
  readonly id: string
  /** Which place of these quoted words this is: 1, or from 2 on in a repeat. */
  readonly occurrence: number
  readonly speaker?: string | undefined
  readonly work?: string | undefined
  readonly url?: string | undefined
}

/** Words quoted within a sentence, whose name was published as a fragment of the page. */
export interface RememberedQuotation {
  readonly id: string
  /** Other names that they were published under. */
  readonly aliases: readonly string[]
  readonly text: string
  /** The id of the sentence that they stand in, or stood in last; absent in a remark. */
  readonly claim?: string | undefined
  /** Of a remark: the ids of the claims right before and after it; absent at the ends of the text. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** The day when the text ceased to quote them. */
  readonly until?: string | undefined
}

/** A run of paragraphs that says an earlier run again, or is worded like it. All numbers are paragraph numbers. */
export interface Repeat {
  /** A repeat mostly is the earlier run; a parallel is worded like it and may say something else. */
  readonly kind: RepeatKind
  /** First and last paragraph of the run that repeats. */
  readonly paragraphs: readonly [first: number, last: number]
  /** First and last paragraph of the run that is repeated. */
  readonly of: readonly [first: number, last: number]
  /** [earlier, later]; a split or merged paragraph is in several pairs. */
  readonly pairs: readonly (readonly [earlier: number, later: number])[]
  /** Earlier paragraphs that the repeat leaves out. */
  readonly missing: readonly number[]
  /** Later paragraphs that the repeat puts in. */
  readonly added: readonly number[]
  /** The pairs whose words are not the same. */
  readonly changed: readonly (readonly [earlier: number, later: number])[]
}

/** An editor's annotation, its selector resolved. Numbered in the order of the text, from 1. */
export interface Note extends Place {
  readonly number: number
  /** The words it is about, as the text has them. */
  readonly exact: string
  /** Its body, sanitised. */
  readonly html: string
}

/** How one claim or quotation bears on another; both ends are ids. */
export interface Relation {
  readonly from: string
  readonly to: string
  readonly kind: RelationKind
}

/** An id that was published, and what became of it. */
export interface PublishedId {
  readonly id: string
  /** Other names for it that are as permanent. */
  readonly aliases: readonly string[]
  readonly state: 'live' | 'redirected' | 'retired'
  /** Its words; its last ones if it is not live. */
  readonly text: string
  /** Whose they are, and how the author stands to them; absent on the author's own, and on what is asserted. */
  readonly voice?: Voice | undefined
  readonly stance?: Stance | undefined
  /** Whom the author reported; only where the stance is that and the words are the author's. */
  readonly speaker?: string | undefined
  /** Paragraphs that it stands in, or stood in last. */
  readonly paragraphs: readonly number[]
  /** How many places it ever had at once, where that is more than it has. */
  readonly most?: number | undefined
  /** Fragments of later places of other claims, which were said again where this one stands. */
  readonly formerPlaces?: readonly string[] | undefined
  /** The ids right before and after it; absent at the ends of the text. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** ISO 8601 dates: when it was first published, and when it ceased to be live. */
  readonly since: string
  readonly until?: string | undefined
  /** What says it now, each with its changes on the way there: itself, unless it was redirected. */
  readonly ends: readonly PublishedEnd[]
}

export interface PublishedEnd {
  readonly id: string
  readonly isLive: boolean
  /** The first one first. */
  readonly rewordings: readonly Rewording[]
}

/** A change of words under an id, or from one id to the next. */
export interface Rewording {
  /** ISO 8601. */
  readonly on: string
  /** Word by word; what is not `added` was said before, what is not `removed` after. */
  readonly parts: readonly WordingPart[]
}

/** Words that two wordings have in common, or that only one of them has. */
export interface WordingPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}
