import type { Stance } from './reading.ts'
import type { Voice } from './voice.ts'

/** A text whose addresses were published, and what became of it. */
export type PublishedText = LiveText | MovedText | WithdrawnText

/** Its folder is there. */
export interface LiveText extends RecordedText, DescribedText {
  readonly state: 'live'
}

/** Its folder was renamed: every address leads on to the same one of another text. */
export interface MovedText extends RecordedText {
  readonly state: 'moved'
  /** The name that it was given; that text may have moved on since. */
  readonly to: string
  /** The day when it was. */
  readonly until: string
}

/** Its folder is gone: every address says so. */
export interface WithdrawnText extends RecordedText, DescribedText {
  readonly state: 'withdrawn'
  /** The day when it was. */
  readonly until: string
  /** The editor wants no word of it kept: its claims have none. Absent otherwise. */
  readonly withoutWords?: true | undefined
}

interface RecordedText {
  /** Its folder's name, and the first part of its addresses. */
  readonly name: string
  /** The day when it was first remembered. */
  readonly since: string
  /** Every last part that an address below `claims/` ever had, sorted. */
  readonly facets: readonly string[]
}

/** What its pages say once its folder is gone. */
interface DescribedText {
  readonly title: string
  readonly author?: string | undefined
  /** BCP 47. */
  readonly language: string
  /** Every one that was ever published, in the order of the text's own ledger. */
  readonly claims: readonly RememberedClaim[]
}

/** A claim or quoted sentence as it was last known. */
export interface RememberedClaim {
  readonly id: string
  /** Other names of its page. */
  readonly aliases: readonly string[]
  /** Its last words; absent where the text was withdrawn without them. */
  readonly text?: string | undefined
  /** Whose words they are; absent on the author's own. */
  readonly voice?: Voice | undefined
  /** Whom the author reported in words of the author's own; on such claims only. */
  readonly speaker?: string | undefined
  /** How the author stood to them; absent on what was asserted. */
  readonly stance?: Stance | undefined
  /** The day when the text ceased to say it, if it did so before the text was gone. */
  readonly until?: string | undefined
  /** The ids of the claims that said it from then on. */
  readonly to?: readonly string[] | undefined
}
