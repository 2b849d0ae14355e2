import type { Range } from '../../model/range.ts'
import type { TextDirective } from './encode-directive.ts'
import { letterAt, type PageIndex } from './index-page.ts'
import { leastEnd } from './least-end.ts'
import { listContextAfter, listContextBefore, type WordRun } from './list-runs.ts'

/** A sentence of no more words is named as a whole, a longer one by its ends. */
const MOST_WORDS_WHOLE = 8
/** The words to name either end by: at least three, as people do, and for the last no more than a line of print. */
const FEWEST_WORDS = 3
const MOST_WORDS = 16
/** The most words of a prefix or a suffix. */
const MOST_CONTEXT = 8

/**
 * Propose directives for a passage that match nothing earlier, and end nowhere earlier, the simplest first.
 *
 * @param runs the words of the passage; without words there is nothing to propose
 */
export function* proposeDirectives(page: PageIndex, runs: readonly WordRun[]): Generator<TextDirective> {
  const [head, ...others] = runs
  if (head === undefined) return
  const isWhole = others.length === 0
  const end = findEnd(page, head, others.at(-1) ?? head)
  for (const prefix of [undefined, ...listPrefixes(page, head)]) {
    const least = leastEnd(page, (prefix ?? head).start)
    const start = findStart(head, least)
    if (isWhole && head.words.length <= MOST_WORDS_WHOLE && head.end >= least) yield { prefix, start: head }
    if (start && end && start.end <= end.start) yield { prefix, start, end }
    if (isWhole && head.end >= least) yield { prefix, start: head }
    const suffix = listSuffixes(page, head).find(words => words.end >= least)
    if (isWhole && suffix) yield { prefix, start: head, suffix }
  }
}

/** The first few words, so many that no passage before begins like that. */
function findStart({ start, words }: WordRun, least: number): Range | undefined {
  const last = words.slice(Math.min(FEWEST_WORDS, words.length) - 1).find(({ end }) => end >= least)
  return last && { start, end: last.end }
}

/** The last few words, so many that they stand nowhere else after the beginning. */
function findEnd(page: PageIndex, head: WordRun, { words, end }: WordRun): Range | undefined {
  const from = letterAt(page, head.start)
  const isFirst = ({ start }: Range) => {
    const letter = letterAt(page, start)
    return page.letters.indexOf(page.letters.slice(letter, letterAt(page, end)), from) === letter
  }
  const firsts = words.slice(-MOST_WORDS).reverse()
  const first = firsts.slice(Math.min(FEWEST_WORDS, firsts.length) - 1).find(isFirst)
  return first && { start: first.start, end }
}

/** The word before, the two words before, and so on. */
function listPrefixes(page: PageIndex, { start }: WordRun): readonly Range[] {
  const words = listContextBefore(page, start).slice(0, MOST_CONTEXT)
  const [nearest] = words
  return nearest === undefined ? [] : words.map(word => ({ start: word.start, end: nearest.end }))
}

function listSuffixes(page: PageIndex, { end }: WordRun): readonly Range[] {
  const words = listContextAfter(page, end).slice(0, MOST_CONTEXT)
  const [nearest] = words
  return nearest === undefined ? [] : words.map(word => ({ start: nearest.start, end: word.end }))
}
