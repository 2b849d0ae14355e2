import type { Element, ElementContent } from 'hast'
import type { Reading, Repeat, Sentence } from '../../model/index.ts'
import type { ComparedParagraph } from '../../text/index.ts'
import { HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { labelMissing, labelTwins } from '../marks/label-twins.ts'
import { describeRepeat } from './describe-repeat.ts'

/** A top-level part of the page with the numbers of the paragraphs in it; white space has none. */
export interface Row {
  readonly node: ElementContent
  readonly paragraphs: readonly number[]
}

/**
 * Put the rows of each repeat into a `<details>` that says in words what repeats what, and above each row what this
 * one repeats. It is closed only where all of it was said before: what differs is never folded away.
 *
 * @param compared the paragraphs of all repeats
 */
export function foldRepeats(
  rows: readonly Row[],
  { repeats, paragraphs, sentences }: Reading,
  compared: readonly ComparedParagraph[],
  words: Words,
): ElementContent[] {
  let folded = [...rows]
  for (const repeat of repeats.filter(({ kind }) => kind === 'repeat')) {
    const first = folded.findIndex(row => isWithin(row, repeat))
    const last = folded.findLastIndex(row => isWithin(row, repeat))
    const run = folded.slice(first, last + 1)
    if (first === -1 || run.some(row => row.paragraphs.length > 0 && !isWithin(row, repeat))) continue
    const node = createFold(
      repeat,
      describeRepeat(repeat, paragraphs, words),
      labelRows(run, repeat, compared, words),
    )
    if (sentences.some(sentence => differs(sentence, repeat)))
      Object.assign(node.properties, { open: true, [HAST.differs]: '' })
    folded = [
      ...folded.slice(0, first),
      { node, paragraphs: run.flatMap(row => row.paragraphs) },
      ...folded.slice(last + 1),
    ]
  }
  return folded.map(({ node }) => node)
}

/** Whether a sentence of a repeat was not said before. */
function differs({ paragraph, repeatOf }: Sentence, { paragraphs: [first, last] }: Repeat): boolean {
  return first <= paragraph && paragraph <= last && repeatOf === undefined
}

function isWithin({ paragraphs }: Row, { paragraphs: [first, last] }: Repeat): boolean {
  return paragraphs.length > 0 && paragraphs.every(n => first <= n && n <= last)
}

/** Notes on a row come after it, and a fold within a fold has labels of its own. */
function labelRows(
  rows: readonly Row[],
  repeat: Repeat,
  compared: readonly ComparedParagraph[],
  words: Words,
): ElementContent[] {
  const labelled = new Set<number>()
  let missing = [...repeat.missing]
  const nodes = rows.flatMap(({ node, paragraphs }) => {
    const own = compared.filter(({ n }) => paragraphs.includes(n) && !labelled.has(n))
    for (const { n } of own) labelled.add(n)
    if (own.length === 0 || isFold(node)) return [node]
    const reached = Math.max(...own.flatMap(({ of }) => of))
    const left = missing.filter(n => n < reached)
    missing = missing.filter(n => n >= reached)
    return [...(left.length > 0 ? [labelMissing(left, words)] : []), labelTwins(own, words), node]
  })
  return missing.length > 0 ? [...nodes, labelMissing(missing, words)] : nodes
}

const isFold = (node: ElementContent) => node.type === 'element' && node.tagName === 'details'

function createFold({ of: [first, last] }: Repeat, description: string, rows: ElementContent[]): Element {
  const summary: Element = {
    type: 'element',
    tagName: 'summary',
    properties: { [HAST.apparatus]: '' },
    children: [{ type: 'text', value: description }],
  }
  return {
    type: 'element',
    tagName: 'details',
    properties: { [HAST.repeats]: `${first}-${last}` },
    children: [summary, ...rows],
  }
}
