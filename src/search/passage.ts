import type { SentenceKind, Stance, Voice } from '../model/index.ts'

/** What the search knows a passage as: each by the letter in its anchors (`index/anchor.ts`), which no other has. */
export const PASSAGE_KINDS = {
  claim: 'c',
  quotation: 'q',
  remark: 'r',
  note: 'n',
} as const satisfies Readonly<Record<SentenceKind | 'note', string>>

export type PassageKind = keyof typeof PASSAGE_KINDS

/** A sentence or a note as the search knows it. */
export interface Passage {
  /** Where it is found on the reading page; the second place of a claim is `<id>~2`. */
  readonly fragment: string
  readonly paragraph: number
  readonly kind: PassageKind
  readonly voice: Voice
  readonly stance?: Stance | undefined
  /** Whom the author reports; on such claims only. */
  readonly speaker?: string | undefined
  /** Its words, those of a note without markup. */
  readonly text: string
}

/** A text to search: its passages in order, sentences before notes. */
export interface PassageList {
  /** Address of the reading page. */
  readonly page: string
  readonly title: string
  readonly passages: readonly Passage[]
}
