import type { NewClaim } from '../new-claim.ts'
import type { ClaimMatch } from './claim-match.ts'

/** What only the editor can tell: which of some claims an old one is, if any. */
export interface Question {
  readonly id: string
  readonly text: string
  readonly paragraphs: readonly number[]
  readonly candidates: readonly Candidate[]
  /** Other old ids that lay claim to the same. */
  readonly rivals: readonly string[]
}

export interface Candidate {
  /** The index of the new claim, to be used in a decision. */
  readonly claim: number
  readonly text: string
  readonly paragraph: number
}

/** List what is ambiguous, each with its candidates, in the order of the old text. */
export function listQuestions(
  matches: readonly ClaimMatch[],
  claims: readonly NewClaim[],
): readonly Question[] {
  const candidates = claims.map(({ text, paragraph }, claim): Candidate => ({ claim, text, paragraph }))
  return matches
    .filter(match => match.kind === 'ambiguous')
    .map(({ old: { id, text, paragraphs }, claims: named, rivals }) => {
      const indices = new Set(named)
      return {
        id,
        text,
        paragraphs,
        candidates: candidates.filter(({ claim }) => indices.has(claim)),
        rivals,
      }
    })
}
