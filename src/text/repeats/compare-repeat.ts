import type { Paragraph, Repeat, WordingPart } from '../../model/reading.ts'
import { diffWordings } from '../diff-wordings.ts'

/** A paragraph of a repeat beside what it repeats. */
export interface ComparedParagraph {
  readonly n: number
  /** The paragraphs that it says again, or says a part of; none if it is added. */
  readonly of: readonly number[]
  /** What is not `removed` makes up the paragraph, what is not `added` was said in the earlier ones. */
  readonly parts: readonly WordingPart[]
}

/** Does a paragraph say other words than what it repeats? */
export function isReworded({ of, parts }: ComparedParagraph): boolean {
  return of.length > 0 && parts.some(({ kind, text }) => kind !== 'same' && text.trim() !== '')
}

/** What separates joined paragraphs. */
const SEAM = ' '

/**
 * Compare the paragraphs of a repeat with those that they repeat, word by word. What was split or merged is compared
 * as a whole, so that a change of paragraphs alone is no change of words.
 *
 * @param paragraphs all paragraphs of the text, `n` counting from 1
 * @returns one for each paragraph of the repeat that is in a pair or added, in order
 */
export function compareRepeat(
  repeat: Repeat,
  paragraphs: readonly Paragraph[],
): readonly ComparedParagraph[] {
  const pick = (numbers: readonly number[]) => numbers.flatMap(n => paragraphs[n - 1] ?? [])
  const added = pick(repeat.added).map(({ n, text }) => ({
    n,
    of: [],
    parts: [{ kind: 'added' as const, text }],
  }))
  const compared = groupPairs(repeat.pairs).flatMap(({ earlier, later }) => {
    const was = joinTexts(pick(earlier))
    const now = joinTexts(pick(later))
    const parts: readonly WordingPart[] = was === now ? [{ kind: 'same', text: now }] : diffWordings(was, now)
    return splitParts(parts, pick(later)).map(paragraph => ({ ...paragraph, of: earlier }))
  })
  return [...added, ...compared].sort((a, b) => a.n - b.n)
}

const joinTexts = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text).join(SEAM)

interface Group {
  readonly earlier: readonly number[]
  readonly later: readonly number[]
}

/** Paragraphs that are in pairs with each other, directly or through others. */
function groupPairs(pairs: Repeat['pairs']): readonly Group[] {
  const byEarlier = new Map<number, Group>()
  const byLater = new Map<number, Group>()
  for (const [a, b] of pairs) {
    const near = [byEarlier.get(a), byLater.get(b)]
    const earlier = sortUnique([...near.flatMap(group => group?.earlier ?? []), a])
    const later = sortUnique([...near.flatMap(group => group?.later ?? []), b])
    const group = { earlier, later }
    for (const n of earlier) byEarlier.set(n, group)
    for (const n of later) byLater.set(n, group)
  }
  return [...new Set(byEarlier.values())]
}

const sortUnique = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)

/** Cut the parts of joined paragraphs where these end. */
function splitParts(
  parts: readonly WordingPart[],
  paragraphs: readonly Paragraph[],
): readonly Pick<ComparedParagraph, 'n' | 'parts'>[] {
  const placed = placeParts(parts)
  let next = 0
  return paragraphs.map(({ n, text: own }, i) => {
    const start = next
    const end = start + own.length
    next = i === paragraphs.length - 1 ? Number.POSITIVE_INFINITY : end + SEAM.length
    const within = placed.flatMap(({ kind, text, from }): readonly WordingPart[] => {
      if (kind === 'removed') return start <= from && from < next ? [{ kind, text }] : []
      const piece = text.slice(Math.max(0, start - from), Math.max(0, end - from))
      return piece === '' ? [] : [{ kind, text: piece }]
    })
    return { n, parts: within }
  })
}

/** Each part with where it begins in the later wording; one that is removed has no length there. */
function placeParts(parts: readonly WordingPart[]): readonly (WordingPart & { readonly from: number })[] {
  let next = 0
  return parts.map(part => {
    const from = next
    if (part.kind !== 'removed') next += part.text.length
    return { ...part, from }
  })
}
