import { GAP } from './gap.ts'

/** Digits with one mark between each two of them. */
const CHAIN = /\p{Nd}+(?:[.,']\p{Nd}+)+/gu

/** `1,000`, `1,000.5`, `1’000`, and as India writes `1,00,000`. */
const GROUPED = /^(?!0)\p{Nd}{1,3}(?:(?:,\p{Nd}{2,3})*,\p{Nd}{3}|(?:'\p{Nd}{3})+)(?:\.\p{Nd}+)?$/u
/** `1.000,5` and `1.000.000`; `1.000` alone is more often a decimal. */
const GROUPED_BY_POINTS = /^(?!0)\p{Nd}{1,3}(?:(?:\.\p{Nd}{3})+,\p{Nd}+|(?:\.\p{Nd}{3}){2,})$/u

/**
 * Find what the marks inside numbers are: what only groups digits may be left out, what says how large a number is may
 * not; of a date or a version each part is a number of its own.
 *
 * @param folded as `fold` has it
 * @returns by the code unit of the digit after the mark; all other marks between digits part numbers
 */
export function findNumberGaps(folded: string): ReadonlyMap<number, number> {
  const gaps = new Map<number, number>()
  for (const { 0: chain, index } of folded.matchAll(CHAIN)) {
    const marks = [...chain.matchAll(/[.,']/g)]
    const isGrouped = GROUPED.test(chain) || GROUPED_BY_POINTS.test(chain)
    const last = marks.at(-1)
    const isMixed = last?.[0] !== marks[0]?.[0]
    for (const mark of marks) {
      const isPoint = isGrouped ? isMixed && mark === last : marks.length === 1 && mark[0] !== "'"
      const gap = isPoint ? GAP.point : isGrouped ? GAP.group : GAP.part
      gaps.set(index + mark.index + 1, gap)
    }
  }
  return gaps
}
