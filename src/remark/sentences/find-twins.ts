import {
  keyPlace,
  type PlaceKey,
  type Repeat,
  type RepeatAnnotation,
  type SentencePlace,
} from '../../model/index.ts'
import { alignSentences, areAlike, foldClaim, foldWords, type Run } from '../../text/index.ts'
import type { SplitBlock } from '../blocks/split-block.ts'
import { findLeadIns, type LeadIn } from './find-lead-ins.ts'

/** Later sentence → the earlier one. */
type Partners = ReadonlyMap<PlaceKey, SentencePlace>

export interface Twins {
  /** In the order of the text. */
  readonly repeats: readonly Repeat[]
  /** Sentences of repeats that have the same words as an earlier one: they are places of one claim. */
  readonly twins: Partners
  /** Sentences of repeats and parallels that are worded like an earlier one and are claims of their own. */
  readonly likes: Partners
}

/** A run is a repeat if at least this share of its words stands in sentences that were said before, word for word. */
const SAID_SHARE = 0.5

/**
 * It is a parallel if this share stands in sentences that are worded like an earlier one; less is an echo. Source:
 * 60 public texts, see src/text/repeats/README.md; at 0.3 most runs are noise, at 0.5 a chapter that says how an earlier one was carried out is lost.
 */
const ALIKE_SHARE = 0.4

/**
 * Tell of each run whether it is a repeat or a parallel, and of its sentences which of them are twins of earlier ones.
 *
 * @param kinds what the editor says of runs; one that is `none` is left out
 */
export function findTwins(
  splits: readonly SplitBlock[],
  runs: readonly Run[],
  kinds: ReadonlyMap<Run, RepeatAnnotation['kind']> = new Map(),
): Twins {
  const repeats: Repeat[] = []
  const twins = new Map<PlaceKey, SentencePlace>()
  const likes = new Map<PlaceKey, SentencePlace>()
  const leadInOf = findLeadIns(splits)
  for (const run of runs) {
    const { same, alike } = alignRun(splits, run, leadInOf)
    const kind = kinds.get(run) ?? tellKind(splits, run, { same, alike })
    if (kind === 'none') continue
    repeats.push({ kind, ...run })
    for (const [key, place] of alike) likes.set(key, place)
    for (const [key, place] of same) (kind === 'repeat' ? twins : likes).set(key, place)
  }
  for (const key of twins.keys()) likes.delete(key)
  return { repeats, twins, likes }
}

interface AlignedRun {
  readonly same: Map<PlaceKey, SentencePlace>
  readonly alike: Map<PlaceKey, SentencePlace>
}

/** What has other words leading in to it is at most alike. Of several paragraphs that are repeated the first counts. */
function alignRun(
  splits: readonly SplitBlock[],
  { pairs }: Run,
  leadInOf: (n: number) => LeadIn,
): AlignedRun {
  const aligned: AlignedRun = { same: new Map(), alike: new Map() }
  for (const [earlier, later] of pairs) {
    const ones = listSentences(splits, earlier)
    const others = listSentences(splits, later)
    const found = alignSentences(
      ones.map(({ words }) => words),
      others.map(({ words }) => words),
    )
    const isLedTheSame = maySayTheSame(leadInOf(earlier), leadInOf(later))
    for (const kind of ['same', 'alike'] as const) {
      const partners = isLedTheSame ? aligned[kind] : aligned.alike
      for (const [a, b] of found[kind]) {
        const [one, other] = [ones[a], others[b]]
        const key = other && keyPlace({ paragraph: later, start: other.start })
        if (one && key && !partners.has(key)) partners.set(key, { paragraph: earlier, start: one.start })
      }
    }
  }
  return aligned
}

/**
 * Whether the same words can say the same here and there. A question that is left out changes nothing, another one
 * does. Of headings only those that are merely alike ("What is allowed", "What is not allowed") change what is said.
 */
function maySayTheSame(one: LeadIn, other: LeadIn): boolean {
  if (one.words !== other.words) return false
  if (one.question && other.question && one.question !== other.question) return false
  return foldClaim(one.heading) === foldClaim(other.heading) || !areAlike(one.heading, other.heading)
}

function tellKind(
  splits: readonly SplitBlock[],
  run: Run,
  { same, alike }: AlignedRun,
): RepeatAnnotation['kind'] {
  if (isMostly(SAID_SHARE, splits, run, [same])) return 'repeat'
  return isMostly(ALIKE_SHARE, splits, run, [same, alike]) ? 'parallel' : 'none'
}

/** Whether such a share of a run's words stands in sentences with a partner; what it says twice counts once. */
function isMostly(
  share: number,
  splits: readonly SplitBlock[],
  { paragraphs: [first, last] }: Run,
  partners: readonly Partners[],
): boolean {
  const counted = new Set<string>()
  let paired = 0
  let total = 0
  for (let n = first; n <= last; n++) {
    for (const { start, words } of listSentences(splits, n)) {
      const folded = foldWords(words)
      const key = folded.join(' ')
      if (counted.has(key)) continue
      counted.add(key)
      total += folded.length
      if (partners.some(known => known.has(keyPlace({ paragraph: n, start })))) paired += folded.length
    }
  }
  return paired >= share * total
}

function listSentences(splits: readonly SplitBlock[], n: number) {
  return splits
    .slice(n - 1, n)
    .flatMap(({ block, ranges }) =>
      ranges.map(({ start, end }) => ({ start, end, words: block.text.slice(start, end) })),
    )
}
