import type { Element, ElementContent } from 'hast'
import type { Reading, Repeat } from '../model/index.ts'
import { describeRepeat } from '../text/index.ts'

/** A top-level part of the page with the numbers of the paragraphs in it; white space has none. */
export interface Row {
  readonly node: ElementContent
  readonly paragraphs: readonly number[]
}

/** Put the rows of each repeat into a `<details>` that says in words what repeats what. */
export function foldRepeats(rows: readonly Row[], { repeats, paragraphs }: Reading): ElementContent[] {
  let folded = [...rows]
  for (const repeat of repeats) {
    const first = folded.findIndex(row => isWithin(row, repeat))
    const last = folded.findLastIndex(row => isWithin(row, repeat))
    const run = folded.slice(first, last + 1)
    if (first === -1 || run.some(row => row.paragraphs.length > 0 && !isWithin(row, repeat))) continue
    const node = createFold(repeat, describeRepeat(repeat, paragraphs), run)
    folded = [
      ...folded.slice(0, first),
      { node, paragraphs: run.flatMap(row => row.paragraphs) },
      ...folded.slice(last + 1),
    ]
  }
  return folded.map(({ node }) => node)
}

function isWithin({ paragraphs }: Row, { paragraphs: [first, last] }: Repeat): boolean {
  return paragraphs.length > 0 && paragraphs.every(n => first <= n && n <= last)
}

function createFold({ of: [first, last] }: Repeat, description: string, rows: readonly Row[]): Element {
  const summary: Element = {
    type: 'element',
    tagName: 'summary',
    properties: { dataApparatus: '' },
    children: [{ type: 'text', value: description }],
  }
  return {
    type: 'element',
    tagName: 'details',
    properties: { dataRepeats: `${first}-${last}` },
    children: [summary, ...rows.map(({ node }) => node)],
  }
}
