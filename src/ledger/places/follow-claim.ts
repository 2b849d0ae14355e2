import type { Sentence } from '../../model/index.ts'
import type { ClaimSpot } from '../../model/ledger.ts'
import { alignWords, countCarried, countLetters } from '../../text/index.ts'
import type { FollowContext } from './follow-context.ts'
import { isCarried, type Old, quotedRange, type Standing } from './standing.ts'

/** The share of a new sentence that must come from an old one for it to continue it. */
const TAKEN_OVER = 0.5

/**
 * Whether words stand at what became of their claim: in the sentences that say it now, or in new ones right beside
 * them that took its words over.
 *
 * @param homes the ids of what says it now
 * @param sentence the one that the words stand in now
 */
export function followClaim(
  { index, isFree, listSources }: FollowContext,
  { id, occurrence }: ClaimSpot,
  old: Old,
  homes: ReadonlySet<string>,
  sentence: Sentence,
  standing: Standing,
): boolean {
  const isHome = (each: Sentence) => each.id !== undefined && homes.has(each.id)
  const paragraph = index.listOf(sentence.paragraph)
  const run = listRun(paragraph, sentence, each => isHome(each) || isFree(each))
  if (!run.some(isHome)) return false
  if (sentence.id === id && sentence.occurrence !== Math.min(occurrence, index.countOf(id))) return false
  const start = Math.min(...run.map(each => each.start))
  const end = Math.max(...run.map(each => each.end))
  // Where two old claims became one, both are compared with it together: else words of the one might be taken for words
  // of the other.
  const sources = listSources(new Set(run.flatMap(each => (isHome(each) && each.id ? [each.id] : []))))
  const before = sources.slice(
    0,
    sources.findIndex(source => source.id === id),
  )
  const base = before.reduce((sum, { text }) => sum + text.length + 1, 0)
  const was = sources.map(({ text }) => text).join(' ')
  const runs = alignWords(was, index.textOf(sentence.paragraph).slice(start, end))
  const from = quotedRange(standing, base + old.offset)
  if (!isCarried(runs, from, quotedRange(standing, standing.point.offset - start), was)) return false
  const whole = { start: sentence.start - start, end: sentence.end - start }
  const taken = countCarried(runs, { start: 0, end: was.length }, whole)
  return isHome(sentence) || taken >= TAKEN_OVER * countLetters(sentence.text)
}

/**
 * List the sentences in a row around one that are all of a kind, that one among them; none if it is of another kind.
 */
function listRun(
  sentences: readonly Sentence[],
  sentence: Sentence,
  isOfKind: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  const at = sentences.indexOf(sentence)
  const kinds = sentences.map(isOfKind)
  if (!kinds[at]) return []
  const next = kinds.indexOf(false, at)
  return sentences.slice(kinds.lastIndexOf(false, at) + 1, next === -1 ? undefined : next)
}
