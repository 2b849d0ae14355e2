import type { LikeWordings } from './find-like-wordings.ts'
import { isTelling, type ParagraphWording } from './find-wordings.ts'
import { countCovered } from './shingles.ts'

/**
 * Count the words that say the same in two paragraphs (numbers from 0); 0 if the later one is no copy of the
 * earlier, or one of them does not exist. Never 0 for the same wording, even one without words.
 */
export type CompareParagraphs = (earlier: number, later: number) => number

/**
 * How much of the longer of two paragraphs must be in the other one, if one of them is too short to be recognised by
 * itself: “I hope so!” and “I do hope so!” are copies.
 */
const SHORT_SHARE = 0.6

/**
 * How like a place must be to count as copied, in relation to the closest place before the paragraph; half as like, or
 * less, doesn’t count. A paragraph that copies one place word for word is thus no loose copy of another one, which
 * merely begins with the same formula (“In this chapter we …”).
 */
const OF_CLOSEST = 0.5

/** Prepare the comparison of any two paragraphs of a text. */
export function compareParagraphs(
  wordings: readonly ParagraphWording[],
  like: LikeWordings,
): CompareParagraphs {
  const paragraphs = wordings.map((wording, place) => ({
    wording,
    least: OF_CLOSEST * findClosest(wording, place, like),
  }))
  return (earlier, later) => {
    const one = paragraphs[earlier]?.wording
    const { wording: other, least } = paragraphs[later] ?? { wording: undefined, least: 0 }
    if (!one || !other) return 0
    if (one === other) return Math.max(1, one.words.length)
    if (!isTelling(one) || !isTelling(other)) return compareShort(one, other)
    const likeness = like.get(other)?.get(one)
    return likeness === undefined || likeness <= least ? 0 : compareLong(one, other)
  }
}

/** How like is a paragraph to the place before it that is most like it? From 0 to 1, the same words. */
function findClosest(wording: ParagraphWording, place: number, like: LikeWordings): number {
  if (wording.first < place) return 1
  const before = [...(like.get(wording) ?? [])].filter(([other]) => other.first < place)
  return Math.max(0, ...before.map(([, likeness]) => likeness))
}

function compareLong(one: ParagraphWording, other: ParagraphWording): number {
  return Math.min(countCovered(one.words, other.shingles), countCovered(other.words, one.shingles))
}

function compareShort(one: ParagraphWording, other: ParagraphWording): number {
  const enough = SHORT_SHARE * Math.max(one.words.length, other.words.length)
  if (Math.min(one.words.length, other.words.length) < enough) return 0
  const left = [...other.words]
  const common = one.words.filter(word => left.includes(word) && left.splice(left.indexOf(word), 1))
  return common.length < enough ? 0 : common.length
}
