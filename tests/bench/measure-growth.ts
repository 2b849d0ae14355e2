import { readFiles } from '../../src/content/read-text.ts'
import { findDirective } from '../../src/text/directives/find-directive.ts'
import { indexPage } from '../../src/text/directives/index-page.ts'
import { splitSentences } from '../../src/text/sentences/split-sentences.ts'
import { COSTLY_PATTERNS, type CostlyPattern } from '../bad-input/costly-patterns.ts'
import { encodeFiles } from '../content/encode-files.ts'
import { withTitle } from '../content/project.ts'
import { createSaidTwice } from '../text/directives/said-twice.ts'
import { REPEATED_PIECES } from '../text/sentences/repeated-pieces.ts'

/** How much larger the larger input is. */
export const TIMES = 4
/** Each size is measured so often; the least counts, as the one that other work disturbed least. */
const RUNS = 3

export interface Growth {
  readonly name: string
  /** How many times longer an input takes that is `TIMES` times larger: about as many where the work is linear. */
  readonly ratio: number
}

/** Measure whether the time that hostile and long inputs take grows no faster than they do. */
export function measureGrowth(): readonly Growth[] {
  return [
    ...REPEATED_PIECES.map(piece => ({
      name: `sentences of ${JSON.stringify(piece)}`,
      ratio: compare(size => splitSentences(piece.repeat((size * 50_000) / piece.length))),
    })),
    ...OF_OURS.flatMap(name => {
      const pattern = COSTLY_PATTERNS[name]
      return pattern ? [{ name: `reading: ${name}`, ratio: compare(size => readPattern(pattern, size)) }] : []
    }),
    { name: 'directives of a page said twice', ratio: compare(size => findAll(createSaidTwice(size * 250))) },
  ]
}

/** Prose that no limit forbids: what it costs is our own code. */
const OF_OURS = [
  'one paragraph of prose, each sentence another',
  'one sentence',
  '20,000 sentences',
  'a paragraph again and again',
  'paragraphs that differ in a word',
  'a block of paragraphs said twice, backwards',
  'one sentence again and again, and another between',
  'quotations by the thousand',
  'speakers before quotations',
]

function readPattern({ times, write }: CostlyPattern, size: number): void {
  const body = write(Math.floor((times * size) / TIMES / 2))
  readFiles(encodeFiles('content/costly', { 'text.md': withTitle(body) }))
}

function findAll(blocks: readonly string[]): void {
  const page = indexPage(blocks)
  for (const [block, text] of blocks.entries()) findDirective(page, { block, start: 0, end: text.length })
}

function compare(work: (size: number) => unknown): number {
  const small = time(() => work(1))
  return time(() => work(TIMES)) / small
}

function time(work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Math.min(...runs)
}
