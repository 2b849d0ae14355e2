import type { RememberedQuotation, Stance } from './reading.ts'
import type { PassageSelector } from './selector.ts'
import type { Voice } from './voice.ts'

/** The version of `ledger.json` that this build writes; it reads the earlier ones too. */
export const LEDGER_FORMAT = 2

/** Every claim id of a text that was ever published. Live claims stand in the order of the text, then the rest by id. */
export interface Ledger {
  readonly format: typeof LEDGER_FORMAT
  readonly claims: readonly LedgerClaim[]
  /** Where the words stood that the editor's entries quote, in the order of the text; nothing in format 1. */
  readonly places: readonly RememberedPlace[]
  /** Words quoted within sentences, in the order of the text, then those that are gone; absent before they were noted. */
  readonly quotations?: readonly RememberedQuotation[] | undefined
}

/** What an entry of `annotations.yaml` quotes, and where that stood. Entries that quote the same are one. */
export interface RememberedPlace extends PassageSelector {
  /** Where `exact` starts. */
  readonly start: Spot
  /** Where `through` ends. */
  readonly end?: Spot | undefined
}

/** A place within a sentence: one that has an id, or one that is told by its words and the claims around it. */
export type Spot = ClaimSpot | RemarkSpot

export interface ClaimSpot {
  readonly id: string
  /** Which place of its claim it is, from 1. */
  readonly occurrence: number
  /** UTF-16 code units from the start of the sentence. */
  readonly offset: number
}

export interface RemarkSpot {
  readonly paragraph: number
  /** The words of the sentence. */
  readonly text: string
  /** The ids of the claims right before and after it; absent at the ends of the text. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly offset: number
}

/** What became of a published id. */
export type LedgerClaim = LiveClaim | RedirectedClaim | RetiredClaim

/** Its words stand in the text. */
export interface LiveClaim extends RecordedClaim {
  readonly state: 'live'
}

/** Its words were merged with others or split: other claims say it now. */
export interface RedirectedClaim extends RecordedClaim {
  readonly state: 'redirected'
  /** The ids of those claims when it was redirected; they may have been redirected since. */
  readonly to: readonly string[]
  /** The day when it was. */
  readonly until: string
}

/** Its words are gone. */
export interface RetiredClaim extends RecordedClaim {
  readonly state: 'retired'
  /** The day when they went. */
  readonly until: string
}

interface RecordedClaim {
  readonly id: string
  /** Other permanent names that the editor gave it, in the order given. */
  readonly aliases: readonly string[]
  /** Its words now, or its last words; where case or punctuation of twins differ, those of one. */
  readonly text: string
  /** Whose words they are; absent on the author's own. */
  readonly voice?: Voice | undefined
  /** How the author stands to them; absent on what is asserted. */
  readonly stance?: Stance | undefined
  /** Whom the author reports, in words of the author's own. */
  readonly speaker?: string | undefined
  /** The numbers of the paragraphs that it stands in, or stood in last: its own, then those of its twins. */
  readonly paragraphs: readonly number[]
  /** How many places it ever had at once, where that is more than it has. */
  readonly most?: number | undefined
  /** Fragments of later places of other claims, which were said again where this one stands: `other-k3f9~2`. */
  readonly formerPlaces?: readonly string[] | undefined
  /** The ids of the claims right before and after it; absent at the ends of the text. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** The day when the id was given. */
  readonly since: string
  /** Its earlier words, the first ones first. */
  readonly history: readonly PastWording[]
}

/** What a claim used to say. */
export interface PastWording {
  readonly text: string
  /** The day when it ceased to say so. */
  readonly until: string
}
