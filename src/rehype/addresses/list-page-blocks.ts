import type { Element, Nodes, Root } from 'hast'
import type { Range } from '../../model/index.ts'
import type { BlockRange } from '../../text/index.ts'
import { HAST, ROLE } from '../../vocabulary/index.ts'
import { findAnchor } from '../marks/create-anchor.ts'

/** The visible text of an article. */
export interface PageBlocks {
  /** One string for each block-level box, in document order; a line end stands for whatever interrupts the words. */
  readonly blocks: readonly string[]
  /** Element id of each place of a claim or quoted sentence → where its words stand. */
  readonly places: ReadonlyMap<string, BlockRange>
}

/** Everything else is a box of its own. */
const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'b', 'br', 'cite', 'code', 'del', 'em', 'i', 'input', 'ins', 'span', 'strong', 'sup', 'wbr'],
])

interface State {
  readonly blocks: string[]
  readonly places: Map<string, BlockRange>
  /** The words of the block that is being read. */
  words: string
  /** The id of the sentence that was read last. */
  sentence: string
  /** Where the author's words stand in those of the block. */
  own: Range[]
}

/**
 * List the text of an article as a browser looks through it, closed folds and notes included; inert words too, which
 * not every browser passes over. Attributes and what a stylesheet shows are no text. Run it when the Reading is on the
 * page.
 */
export function listPageBlocks(tree: Root): PageBlocks {
  const state: State = { blocks: [], places: new Map(), words: '', sentence: '', own: [] }
  readChildren(tree, state, { isVerbatim: false, isAdded: false })
  endBlock(state)
  return { blocks: state.blocks, places: state.places }
}

interface Manner {
  /** Is white space kept as it is? */
  readonly isVerbatim: boolean
  /** Are these words of the page's? */
  readonly isAdded: boolean
}

function readChildren(parent: Nodes, state: State, manner: Manner): void {
  if (parent.type === 'text') readWords(parent.value, state, manner)
  if (!('children' in parent)) return
  for (const node of parent.children) {
    if (node.type === 'element') readElement(node, findAnchor(parent, node), state, manner)
    else readChildren(node, state, manner)
  }
}

function readWords(value: string, state: State, { isVerbatim, isAdded }: Manner): void {
  const start = state.words.length
  state.words += isVerbatim ? interrupt(value) : spread(value)
  // Where nothing but a mark follows what the page added, the words end before that.
  const isJoined = state.own.at(-1)?.end === start
  if (!isAdded && (isJoined || /[\p{L}\p{N}]/u.test(value)))
    state.own.push({ start, end: state.words.length })
}

function readElement(element: Element, anchor: Element | undefined, state: State, outer: Manner): void {
  const { tagName, properties } = element
  const manner = { ...outer, isAdded: outer.isAdded || properties[HAST.apparatus] !== undefined }
  if (!INLINE.has(tagName)) {
    endBlock(state)
    readChildren(element, state, { ...manner, isVerbatim: tagName === 'pre' })
    endBlock(state)
    return
  }
  const mark = markOf(element)
  state.words += mark
  const before = state.own.length
  readChildren(element, state, manner)
  notePiece(element, anchor, state.own.slice(before), state)
  if (element.children.length > 0) state.words += mark
}

function endBlock(state: State): void {
  if (state.words.trim() !== '') state.blocks.push(state.words)
  state.words = ''
  state.own = []
}

/** A line end in the source is a space on the page. */
const spread = (text: string): string => text.replaceAll('\n', ' ')

/** Where white space is kept, only single spaces are as in a directive. */
const interrupt = (text: string): string => text.replaceAll(/\s{2,}|[\t\n]/g, ' \n')

/** What stands for an element that interrupts the words: a line break, a box, a reference, words of the page. */
function markOf({ tagName, properties, children }: Element): string {
  if (tagName === 'br') return ' \n'
  const isAdded = properties[HAST.apparatus] !== undefined && children.length > 0
  return tagName === 'input' || properties.role === ROLE.noteReference || isAdded ? '\n' : ''
}

/** Only the first piece of a sentence has an anchor; pieces of one sentence follow each other. */
function notePiece(
  { properties }: Element,
  anchor: Element | undefined,
  own: readonly Range[],
  state: State,
): void {
  if (properties[HAST.claim] === undefined && properties[HAST.sentence] === undefined) return
  const block = state.blocks.length
  const [first] = own
  const last = own.at(-1)
  if (first === undefined || last === undefined) return
  if (anchor !== undefined) {
    state.sentence = String(anchor.properties.id)
    state.places.set(state.sentence, { block, start: first.start, end: last.end })
  }
  const place = state.places.get(state.sentence)
  if (place?.block === block) state.places.set(state.sentence, { ...place, end: last.end })
}
