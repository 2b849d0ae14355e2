import { isTelling, type ParagraphWording } from './find-wordings.ts'

/** For a telling wording, the others that are like it, and the share of shingles that the two have in common. */
export type LikeWordings = ReadonlyMap<ParagraphWording, ReadonlyMap<ParagraphWording, number>>

/** A wording in the index. */
interface Entry {
  readonly wording: ParagraphWording
  /** For each of its telling shingles: all entries that hold it, this one too. */
  readonly holders: (readonly Entry[])[]
}

/**
 * The share of the shorter one's shingles that the longer one must hold; of the shorter one's, so that half a
 * paragraph is like the whole. Source: measured, see src/text/repeats/README.md.
 */
const CONTAINMENT = 0.3

/**
 * A shingle of more wordings than this ("of the" in a long text) tells nothing and is left out of every count.
 * It also bounds the work: no shingle brings more than this many candidates.
 */
const MOST_HOLDERS = 64

/**
 * Find which telling wordings are like each other, by an inverted index from shingles to wordings.
 *
 * @returns an entry for every telling wording; each pair stands in it both ways
 * @see Broder, "On the resemblance and containment of documents", 1997
 */
export function findLikeWordings(wordings: Iterable<ParagraphWording>): LikeWordings {
  const entries = indexWordings([...wordings].filter(isTelling))
  return new Map(entries.map(entry => [entry.wording, findLike(entry)]))
}

function indexWordings(wordings: readonly ParagraphWording[]): readonly Entry[] {
  const entries = wordings.map((wording): Entry => ({ wording, holders: [] }))
  const index = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const shingle of entry.wording.shingles) {
      const holders = index.get(shingle)
      if (holders) holders.push(entry)
      else index.set(shingle, [entry])
    }
  }
  for (const holders of index.values()) {
    if (holders.length <= MOST_HOLDERS) for (const entry of holders) entry.holders.push(holders)
  }
  return entries
}

function findLike(entry: Entry): ReadonlyMap<ParagraphWording, number> {
  const shared = new Map<Entry, number>()
  for (const holders of entry.holders) {
    for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  shared.delete(entry)
  const like = new Map<ParagraphWording, number>()
  for (const [other, count] of shared) {
    const containment = count / Math.min(entry.holders.length, other.holders.length)
    if (containment >= CONTAINMENT) like.set(other.wording, containment)
  }
  return like
}
