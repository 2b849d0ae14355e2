import { processMarkdown } from '../../src/content/process-markdown.ts'
import { listClaims as listNewClaims, type NewClaim } from '../../src/ledger/index.ts'
import type { Reading, Sentence } from '../../src/model/index.ts'

/** A claim or quoted sentence of a Reading with all its places, for the ledger and for whom wants to know where they are. */
export interface ListedClaim extends NewClaim {
  readonly sentences: readonly Sentence[]
}

/** Read Markdown as the site does, without frontmatter and annotations. */
export function readMarkdown(markdown: string): Reading {
  return processMarkdown(markdown, {}).reading
}

/** List what has an id in a Reading, each with its twins. */
export function listClaims({ sentences }: Reading): readonly ListedClaim[] {
  const places = [...Map.groupBy(sentences, ({ id }) => id)].filter(([id]) => id !== undefined)
  return listNewClaims(sentences).map((claim, i) => ({ ...claim, sentences: places[i]?.[1] ?? [] }))
}
