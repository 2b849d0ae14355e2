import { type ClaimMatch, matchClaims, type OldClaim } from '../../src/ledger/index.ts'
import { FIRST_READING, FIRST_TRACED } from './first-text.ts'
import { listClaims } from './list-claims.ts'
import { readTraced, type TracedClaim, type TracedText } from './traced-text.ts'

/** What became of published ids, counted. */
export interface Survival {
  /** They lead to what has their words, or are retired where nothing has. */
  right: number
  /** They lead to something else as well or instead. */
  wrong: number
  /** They are retired, or the editor is asked, though something has their words. */
  lost: number
  /** The editor is asked because only places of the very same words are left to choose from. */
  asked: number
  /** What is not right. */
  readonly notes: string[]
}

const old = listClaims(FIRST_READING).map(({ text, sentences }, i): OldClaim => {
  return { id: `${i}`, text, paragraphs: sentences.map(({ paragraph }) => paragraph) }
})

/** Publish the first text, edit it, and see where its ids lead. */
export function measureSurvival(edit: (text: TracedText) => TracedText): Survival {
  const now = readTraced(edit(FIRST_TRACED))
  const survival: Survival = { right: 0, wrong: 0, lost: 0, asked: 0, notes: [] }
  for (const match of matchClaims(old, now)) {
    if (match.kind === 'new') continue
    const named = claimsOf(match).flatMap(claim => now.slice(claim, claim + 1))
    const rivals = match.kind === 'ambiguous' ? old.filter(({ id }) => match.rivals.includes(id)) : []
    const texts = [...named, ...rivals].map(({ text }) => text)
    const isTwin = texts.length > 1 && texts.every(text => text === texts[0])
    const heirs = listHeirs(now, Number(match.old.id))
    const verdict = match.kind !== 'ambiguous' ? judge(named, heirs) : isTwin ? 'asked' : 'lost'
    survival[verdict] += 1
    if (verdict === 'right') continue
    survival.notes.push(
      `${verdict}: ${match.old.text} ${match.kind} → ${named.map(({ text }) => text).join(' | ')}`,
    )
  }
  return survival
}

type Verdict = Exclude<keyof Survival, 'notes'>

function judge(named: readonly TracedClaim[], heirs: readonly TracedClaim[]): Verdict {
  if (named.some(claim => !heirs.includes(claim))) return 'wrong'
  return named.length === 0 && heirs.length > 0 ? 'lost' : 'right'
}

/** List the claims that have a third of what is left of an old one's words, or of whose words a third were its own. */
function listHeirs(now: readonly TracedClaim[], old: number): readonly TracedClaim[] {
  const left = now.reduce((sum, { origins }) => sum + (origins.get(old) ?? 0), 0)
  return now.filter(({ origins, size }) => {
    const words = origins.get(old) ?? 0
    return words > 0 && (words >= left / 3 || words >= size / 3)
  })
}

function claimsOf(match: Exclude<ClaimMatch, { kind: 'new' }>): readonly number[] {
  if ('claims' in match) return match.claims
  return 'claim' in match ? [match.claim] : []
}
