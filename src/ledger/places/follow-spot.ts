import type { Range, Sentence } from '../../model/index.ts'
import type { Ledger, LedgerClaim, Spot } from '../../model/ledger.ts'
import { alignWords, countCarried, countLetters, type SameRun } from '../../text/index.ts'
import { foldWording } from '../list-words.ts'
import { findEnds } from '../resolve-id.ts'
import { isTelling } from '../telling-words.ts'
import { createWording } from '../wording.ts'
import { indexSentences, type Neighbours } from './index-sentences.ts'
import type { NamedText, Point, Side } from './placed-entry.ts'

/** Where words stand now. */
export interface Standing {
  readonly point: Point
  readonly side: Side
  readonly words: string
}

export interface Follower {
  /** Whether words stand at what became of the place where they stood. */
  isSame(spot: Spot, standing: Standing): boolean
  /** The words of the sentence at a point. */
  textAt(point: Point, side: Side): string
}

/** The sentence that a spot was in, and what stood around it. */
interface Old extends Neighbours {
  readonly text: string
  readonly offset: number
}

/** The share of the quoted letters that must have come along from where they stood. */
const CARRIED = 0.5
/** The share of a sentence that must come from another for it to continue it. */
const TAKEN_OVER = 0.5

/**
 * Follow places from a ledger to the text as it is.
 *
 * @param before the ledger that remembers
 * @param after the ledger of the text as it is
 * @param text named by `after`
 */
export function createFollower(before: Ledger, after: Ledger, text: NamedText): Follower {
  const index = indexSentences(text)
  const olds = new Map(before.claims.map(claim => [claim.id, claim]))
  const ends = createEnds(after)
  const align = createAligner()
  const groups = Map.groupBy(text.sentences, ({ text }) => foldWording(text))

  /** Nothing else is known to continue in it. */
  const isFree = ({ id }: Sentence) => id === undefined || !olds.has(id)

  /** What says now what a claim said: its own sentences, and new ones right beside them that took its words over. */
  const followClaim = (spot: Extract<Spot, { id: string }>, old: Old, homes: ReadonlySet<string>) => {
    const isHome = ({ id }: Sentence) => id !== undefined && homes.has(id)
    return (sentence: Sentence, standing: Standing): boolean => {
      const run = listRun(index.listOf(sentence.paragraph), sentence, each => isHome(each) || isFree(each))
      const [first, last] = [run[0], run.at(-1)]
      if (first === undefined || last === undefined || !run.some(isHome)) return false
      if (sentence.id === spot.id) {
        const expected = Math.min(spot.occurrence, index.countOf(spot.id))
        if (sentence.occurrence !== expected) return false
      }
      const words = index.textOf(sentence.paragraph).slice(first.start, last.end)
      const runs = align(old.text, words)
      const to = rangeOf(standing, standing.point.offset - first.start)
      if (!isCarried(runs, rangeOf(standing, old.offset), to, old.text)) return false
      if (!isHome(sentence)) {
        const whole = { start: sentence.start - first.start, end: sentence.end - first.start }
        const taken = countCarried(runs, { start: 0, end: old.text.length }, whole)
        return taken >= TAKEN_OVER * countLetters(sentence.text)
      }
      return sentence.id === spot.id || !stoodThere(sentence, standing)
    }
  }

  /** Whether a claim that took others in had these words before. */
  const stoodThere = (sentence: Sentence, standing: Standing): boolean => {
    const own = olds.get(String(sentence.id))
    if (own === undefined) return false
    const runs = align(own.text, sentence.text)
    const to = rangeOf(standing, standing.point.offset - sentence.start)
    return countCarried(runs, { start: 0, end: own.text.length }, to) > CARRIED * countLetters(standing.words)
  }

  /** A sentence that had no id, or has none any more, is known by its words and by the claims around it. */
  const followWords = (old: Old, sentence: Sentence, standing: Standing): boolean => {
    if (!isFree(sentence)) return false
    const runs = align(old.text, sentence.text)
    const to = rangeOf(standing, standing.point.offset - sentence.start)
    if (!isCarried(runs, rangeOf(standing, old.offset), to, old.text)) return false
    const key = foldWording(old.text)
    const isBeside = isSameNeighbour(index.neighboursOf(sentence), old, ends)
    if (foldWording(sentence.text) === key) {
      return isBeside || (groups.get(key)?.length === 1 && isTelling(createWording(old.text)))
    }
    const whole = { start: 0, end: Math.max(old.text.length, sentence.text.length) }
    const most = Math.max(countLetters(old.text), countLetters(sentence.text))
    return isBeside && countCarried(runs, whole, whole) >= TAKEN_OVER * most
  }

  return {
    isSame: (spot, standing) => {
      const sentence = index.find(standing.point, standing.side)
      const old = 'id' in spot ? describeClaim(olds.get(spot.id), spot.offset) : spot
      if (sentence === undefined || old === undefined) return false
      const homes = 'id' in spot ? ends(spot.id) : new Set<string>()
      if ('id' in spot && homes.size > 0) return followClaim(spot, old, homes)(sentence, standing)
      return followWords(old, sentence, standing)
    },
    textAt: (point, side) => index.find(point, side)?.text ?? '',
  }
}

function describeClaim(claim: LedgerClaim | undefined, offset: number): Old | undefined {
  return claim && { text: claim.text, before: claim.before, after: claim.after, offset }
}

/** Find what says now what an id said, each id once. */
function createEnds(ledger: Ledger) {
  const claims = new Map(ledger.claims.map(claim => [claim.id, claim]))
  return (id: string | undefined): ReadonlySet<string> => {
    const claim = claims.get(id ?? '')
    const live = claim ? findEnds(ledger, claim).filter(end => end.claim.state === 'live') : []
    return new Set(live.map(end => end.claim.id))
  }
}

/** Two entries on one sentence compare the same wordings. */
function createAligner(): (was: string, now: string) => readonly SameRun[] {
  const known = new Map<string, readonly SameRun[]>()
  return (was, now) => {
    const key = JSON.stringify([was, now])
    const runs = known.get(key) ?? alignWords(was, now)
    known.set(key, runs)
    return runs
  }
}

/** The sentences around one that are all of a kind, with it; none if it isn't. */
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

/** The quoted words, as long as they are in the entry: from a point on, or up to it. */
function rangeOf({ side, words }: Standing, offset: number): Range {
  return side === 'start'
    ? { start: offset, end: offset + words.length }
    : { start: offset - words.length, end: offset }
}

/** Of words that reach over the end of their sentence only those in it count. */
function isCarried(runs: readonly SameRun[], from: Range, to: Range, was: string): boolean {
  const quoted = was.slice(Math.max(from.start, 0), from.end)
  return countCarried(runs, from, to) > CARRIED * countLetters(quoted)
}

/** Whether what stands right before a sentence, or right after it, is what became of what stood there. */
function isSameNeighbour(
  now: Neighbours,
  was: Neighbours,
  ends: (id: string | undefined) => ReadonlySet<string>,
): boolean {
  return (['before', 'after'] as const).some(side =>
    was[side] === undefined ? now[side] === undefined : ends(was[side]).has(now[side] ?? ''),
  )
}
