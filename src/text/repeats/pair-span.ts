/** Two paragraphs, the later of which says the earlier again. Counted from 0 until they reach the Reading. */
export type Pair = readonly [earlier: number, later: number]

/** Which of a pair: 0 the earlier, 1 the later. */
export type PairSide = 0 | 1

/** The first and the last paragraph that the pairs have on one side. */
export function pairSpan(pairs: readonly Pair[], side: PairSide): readonly [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const pair of pairs) {
    first = Math.min(first, pair[side])
    last = Math.max(last, pair[side])
  }
  return [first, last]
}

/** For each paragraph of one side, its partners on the other. */
export function groupPartners(pairs: readonly Pair[], side: PairSide): Map<number, number[]> {
  const partners = new Map<number, number[]>()
  for (const pair of pairs) {
    const known = partners.get(pair[side])
    const partner = side === 0 ? pair[1] : pair[0]
    if (known) known.push(partner)
    else partners.set(pair[side], [partner])
  }
  return partners
}
