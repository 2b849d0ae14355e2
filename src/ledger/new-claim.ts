import type { Stance, Voice } from '../model/index.ts'

/** A claim as the text has it now, with all its twins. */
export interface NewClaim {
  /** Its words, those of its first place. */
  readonly text: string
  /** The number of the paragraph of its first place. */
  readonly paragraph: number
  /** Its other places in the order of the text; their words are the same, case and punctuation may differ. */
  readonly twins?: readonly ClaimPlace[] | undefined
  /** Whose words they are; absent on the author's own. */
  readonly voice?: Voice | undefined
  /** How the author stands to them; absent on what is asserted. */
  readonly stance?: Stance | undefined
  /** Whom the author reports, in words of the author's own. */
  readonly speaker?: string | undefined
  /** The name that the editor gives it. */
  readonly alias?: string | undefined
}

export interface ClaimPlace {
  readonly text: string
  readonly paragraph: number
}

/** List the places of a claim, the first one first. */
export function listPlaces({ text, paragraph, twins = [] }: NewClaim): readonly ClaimPlace[] {
  return [{ text, paragraph }, ...twins]
}
