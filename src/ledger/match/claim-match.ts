/** A claim as the ledger last saw it. */
export interface OldClaim {
  readonly id: string
  readonly text: string
  /** The numbers of the paragraphs of all its places, at least one. */
  readonly paragraphs: readonly number[]
  /** What it said before. */
  readonly history?: readonly { readonly text: string }[] | undefined
}

/** What became of an old claim, or whence a new one is; `claim` and `claims` are indices of the new claims. */
export type ClaimMatch<Old extends OldClaim = OldClaim> =
  /** Its words are the same, in the same order as before or elsewhere. */
  | { readonly kind: 'kept' | 'moved'; readonly old: Old; readonly claim: number }
  | { readonly kind: 'reworded'; readonly old: Old; readonly claim: number; readonly isMoved: boolean }
  /** It was gone, and its words are back. */
  | { readonly kind: 'returned'; readonly old: Old; readonly claim: number }
  /** Its words are part of another claim now, or have become twins of it. */
  | { readonly kind: 'merged'; readonly old: Old; readonly claim: number }
  | { readonly kind: 'split'; readonly old: Old; readonly claims: readonly number[] }
  | { readonly kind: 'retired'; readonly old: Old }
  /** Which of the claims it is can't be told, or whether it or a rival is. */
  | {
      readonly kind: 'ambiguous'
      readonly old: Old
      readonly claims: readonly number[]
      readonly rivals: readonly string[]
    }
  /** It may stand where an old claim was said again, from then on in other words. */
  | { readonly kind: 'new'; readonly claim: number; readonly place?: OldPlace | undefined }

/** One of the later places of an old claim. */
export interface OldPlace {
  readonly id: string
  /** Which of its places, from 2. */
  readonly occurrence: number
}

/** What can be told of a claim. */
export type SettledMatch<Old extends OldClaim = OldClaim> = Exclude<ClaimMatch<Old>, { kind: 'ambiguous' }>

/** What the editor says became of old claims, by their ids: the index of a new claim, or that it is gone. */
export type Decisions = ReadonlyMap<string, number | 'retire'>
