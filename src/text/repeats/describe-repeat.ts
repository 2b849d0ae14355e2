import type { Paragraph, Repeat } from '../../model/reading.ts'
import { compareRepeat, isReworded } from './compare-repeat.ts'

/**
 * Say in one sentence what a repeat is: "¶9–13 repeat ¶2–5 and ¶7; the quotation in ¶6 is missing.",
 * or of a parallel "¶3–4 are worded like ¶1–2; …"
 *
 * @param paragraphs all paragraphs of the text, `n` counting from 1
 */
export function describeRepeat(repeat: Repeat, paragraphs: readonly Paragraph[]): string {
  const earlier = unique(repeat.pairs.map(([a]) => a))
  const later = unique(repeat.pairs.map(([, b]) => b))
  const says =
    repeat.kind === 'repeat'
      ? verb(later, 'repeats', 'repeat')
      : verb(later, 'is worded like', 'are worded like')
  const clauses = [`${listParagraphs(later)} ${says} ${listParagraphs(earlier)}`]
  if (repeat.missing.length > 0) {
    clauses.push(
      `${describeMissing(repeat.missing, paragraphs)} ${verb(repeat.missing, 'is', 'are')} missing`,
    )
  }
  if (repeat.added.length > 0) {
    clauses.push(`${listParagraphs(repeat.added)} ${verb(repeat.added, 'is', 'are')} added`)
  }
  const changed = compareRepeat(repeat, paragraphs)
    .filter(isReworded)
    .map(({ n }) => n)
  if (changed.length > 0) clauses.push(`the words of ${listParagraphs(changed)} differ`)
  return `${clauses.join('; ')}.`
}

/** "¶2–5 and ¶7" */
export function listParagraphs(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const n of unique(numbers)) {
    const last = runs.at(-1)
    if (last && last[1] === n - 1) last[1] = n
    else runs.push([n, n])
  }
  const names = runs.map(([first, last]) => (first === last ? `¶${first}` : `¶${first}–${last}`))
  return joinWithAnd(names)
}

function describeMissing(missing: readonly number[], paragraphs: readonly Paragraph[]): string {
  const allQuoted = missing.every(n => paragraphs[n - 1]?.kind === 'quotation')
  return allQuoted
    ? `the ${verb(missing, 'quotation', 'quotations')} in ${listParagraphs(missing)}`
    : listParagraphs(missing)
}

function joinWithAnd(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const verb = (numbers: readonly number[], one: string, many: string) => (numbers.length === 1 ? one : many)
const unique = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)
