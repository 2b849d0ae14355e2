import type { Element, Nodes, Root } from 'hast'
import type { BlockRange } from '../text/index.ts'
import { findAnchor } from './create-anchor.ts'

/** The visible text of an article. */
export interface PageBlocks {
  /** One string for each block-level box, in document order; a line end stands for whatever interrupts the words. */
  readonly blocks: readonly string[]
  /** Element id of each place of a claim or quoted sentence → where its words stand. */
  readonly places: ReadonlyMap<string, BlockRange>
}

/** Everything else is a box of its own. */
const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'b', 'br', 'cite', 'code', 'del', 'em', 'i', 'input', 'ins', 'span', 'strong', 'sup'],
])

interface State {
  readonly blocks: string[]
  readonly places: Map<string, BlockRange>
  /** The words of the block that is being read. */
  words: string
  /** The id of the sentence that was read last. */
  sentence: string
}

/**
 * List the text of an article as a browser looks through it, closed folds and notes included; inert words too, which
 * not every browser passes over. Attributes and what a stylesheet shows are no text. Run it when the Reading is on the
 * page.
 */
export function listPageBlocks(tree: Root): PageBlocks {
  const state: State = { blocks: [], places: new Map(), words: '', sentence: '' }
  readChildren(tree, state, false)
  endBlock(state)
  return { blocks: state.blocks, places: state.places }
}

/** @param isVerbatim whether white space is kept as it is */
function readChildren(parent: Nodes, state: State, isVerbatim: boolean): void {
  if (parent.type === 'text') state.words += isVerbatim ? interrupt(parent.value) : spread(parent.value)
  if (!('children' in parent)) return
  for (const node of parent.children) {
    if (node.type === 'element') readElement(node, findAnchor(parent, node), state, isVerbatim)
    else readChildren(node, state, isVerbatim)
  }
}

function readElement(
  element: Element,
  anchor: Element | undefined,
  state: State,
  isVerbatim: boolean,
): void {
  const { tagName } = element
  if (!INLINE.has(tagName)) {
    endBlock(state)
    readChildren(element, state, tagName === 'pre')
    endBlock(state)
    return
  }
  const mark = markOf(element)
  state.words += mark
  const start = state.words.length
  readChildren(element, state, isVerbatim)
  notePiece(element, anchor, start + lengthOfLink(state.words.slice(start)), state)
  if (element.children.length > 0) state.words += mark
}

function endBlock(state: State): void {
  if (state.words.trim() !== '') state.blocks.push(state.words)
  state.words = ''
}

/** A line end in the source is a space on the page. */
const spread = (text: string): string => text.replaceAll('\n', ' ')

/** Where white space is kept, only single spaces are as in a directive. */
const interrupt = (text: string): string => text.replaceAll(/\s{2,}|[\t\n]/g, ' \n')

/** The link of a claim is the first thing in it, and none of its words. */
const lengthOfLink = (words: string): number => /^\n§[^\n]*\n/.exec(words)?.[0].length ?? 0

/** What stands for an element that interrupts the words: a line break, a box, a reference, words of the page. */
function markOf({ tagName, properties, children }: Element): string {
  if (tagName === 'br') return ' \n'
  const isAdded = properties.dataApparatus !== undefined && children.length > 0
  return tagName === 'input' || properties.role === 'doc-noteref' || isAdded ? '\n' : ''
}

/** Only the first piece of a sentence has an anchor; pieces of one sentence follow each other. */
function notePiece(
  { properties }: Element,
  anchor: Element | undefined,
  start: number,
  state: State,
): void {
  if (properties.dataClaim === undefined && properties.dataSentence === undefined) return
  const block = state.blocks.length
  if (anchor !== undefined) {
    state.sentence = String(anchor.properties.id)
    state.places.set(state.sentence, { block, start, end: state.words.length })
  }
  const place = state.places.get(state.sentence)
  if (place?.block === block) state.places.set(state.sentence, { ...place, end: state.words.length })
}
