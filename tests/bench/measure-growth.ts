import { findDirective } from '../../src/text/directives/find-directive.ts'
import { indexPage } from '../../src/text/directives/index-page.ts'
import { splitSentences } from '../../src/text/sentences/split-sentences.ts'
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
    { name: 'directives of a page said twice', ratio: compare(size => findAll(createSaidTwice(size * 250))) },
  ]
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
