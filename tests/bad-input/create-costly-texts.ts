import { checkLimits } from '../../src/content/check/check-limits.ts'
import { COSTLY_PATTERNS, type CostlyPattern } from './costly-patterns.ts'
import { createCostlyAnnotations } from './create-costly-annotations.ts'
import type { TextFiles } from './text-files.ts'

/** As large as a text and a note may be, and less by the frontmatter. */
const TEXT = 255 * 1024
const NOTE = 31 * 1024
/** As many notes as there may be of this size. */
const NOTES = 8

/**
 * Texts and annotations that cost more than their length, by what they are: each pattern at its full size, then as
 * often in one paragraph as no limit forbids and again until the text is full, in notes, and in what Markdown nests.
 * Each is made when it is asked for.
 *
 * @param share of the full sizes
 */
export function createCostlyTexts(share = 1): Readonly<Record<string, () => TextFiles>> {
  const texts = Object.entries(COSTLY_PATTERNS).flatMap(([name, pattern]) => {
    const whole = () => createText(cut(pattern.write(Math.ceil(pattern.times * share)), TEXT * share))
    const most = () => createText(fill(pattern, TEXT * share))
    const notes = () => createNotes(fill(pattern, NOTE * share))
    const nested = Object.entries(pattern.isBlock ? {} : WITHIN).map(
      ([where, nest]) =>
        [`${name}, ${where}`, () => createText(nest(fill(pattern, TEXT * share * 0.9).split('\n')))] as const,
    )
    return [
      [name, whole],
      [`${name}, within the limits`, most],
      [`${name}, in notes`, notes],
      ...nested,
    ] as const
  })
  const annotations = Object.entries(createCostlyAnnotations(share)).map(
    ([name, files]) => [name, () => files] as const,
  )
  return Object.fromEntries([...texts, ...annotations])
}

const createText = (body: string): TextFiles => ({ 'text.md': `---\ntitle: Costly\n---\n\n${body}\n` })

function createNotes(body: string): TextFiles {
  const notes = Array.from(
    { length: NOTES },
    (_, i) => `  - exact: hill ${i} is\n    body: ${JSON.stringify(body)}\n`,
  )
  const places = notes.map((_, i) => `The hill ${i} is high. `).join('')
  return { ...createText(places), 'annotations.yaml': `notes:\n${notes.join('')}` }
}

const flatten = (lines: readonly string[]) => lines.map(line => line.replaceAll('|', ''))

/** The lines of a paragraph or of several, in each thing that Markdown can hold them in. */
const WITHIN: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'in a quotation': lines => lines.map(line => `> ${line}`).join('\n'),
  'in a list': lines => lines.map((line, i) => `${i === 0 ? '-' : ' '} ${line}`).join('\n'),
  'in a footnote': lines => `a[^a]\n\n[^a]: ${lines.join('\n    ')}`,
  'in headings': lines =>
    flatten(lines)
      .map(line => `## ${line}\n`)
      .join('\n'),
  'in a table': lines =>
    `| a | b |\n|---|---|\n${flatten(lines)
      .map(line => `| ${line} | b |\n`)
      .join('')}`,
}

/** A pattern as often in a paragraph as no limit forbids, in as many paragraphs as are allowed and have room. */
function fill(pattern: CostlyPattern, size: number): string {
  const fits = (body: string) => Buffer.byteLength(body) <= size && checkLimits(body, '', size).length === 0
  const times = findLargest(pattern.times, times => fits(pattern.write(times)))
  const body = pattern.write(times)
  const repeat = (count: number) => Array.from({ length: count }, () => body).join('\n\n')
  return repeat(findLargest(Math.floor(size / Buffer.byteLength(body)), count => fits(repeat(count))))
}

/** The largest number from 1 to `most` that fits, if any does. */
function findLargest(most: number, fits: (number: number) => boolean): number {
  let [low, high] = [1, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** Bytes of UTF-8; a character that is cut is left out. */
function cut(text: string, size: number): string {
  return new TextDecoder().decode(Buffer.from(text).subarray(0, size)).replace(/\uFFFD$/, '')
}
