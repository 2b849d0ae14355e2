import { fold, unfold } from '../../text/index.ts'
import { listSymbols } from '../index/list-symbols.ts'
import type { Hit, Mark } from './hit.ts'
import type { PassageIndex } from './index-passages.ts'
import type { Query } from './parse-query.ts'

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Find the passages that hold a query without letters, such as an emoji. One that only begins a character of the text,
 * as a hand does the same in another colour, counts unless the query is quoted.
 *
 * @returns none for a query that is punctuation alone: that stands everywhere
 */
export function findSymbols({ passages }: PassageIndex, { literal, isQuoted }: Query): readonly Hit[] {
  const [first] = listSymbols(literal)
  if (first === undefined) return []
  const hits = [...passages.entries()].flatMap(([passage, { text }]): readonly Hit[] => {
    const folded = text.includes(first) || /[^\p{ASCII}]/u.test(text) ? fold(text) : undefined
    if (!folded?.text.includes(literal)) return []
    const edges = new Set([...characters.segment(text)].map(({ index }) => index).concat(text.length))
    const whole: Mark[] = []
    const begun: Mark[] = []
    for (let at = folded.text.indexOf(literal); at !== -1; at = folded.text.indexOf(literal, at + 1)) {
      const { start, end } = unfold(folded, at, at + literal.length)
      if (edges.has(start)) (edges.has(end) ? whole : begun).push({ passage, start, end })
    }
    if (whole.length > 0) return [{ passage, marks: whole, rank: 'identical' }]
    return begun.length > 0 && !isQuoted ? [{ passage, marks: begun, rank: 'begun' }] : []
  })
  return hits.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank === 'identical' ? -1 : 1))
}
