import type { InlineCode, Nodes, Parents, Text } from 'mdast'
import { trimLines } from 'trim-lines'
import type { Range } from '../../model/index.ts'
import { alignCode, alignSource } from '../../text/index.ts'
import type { Block, BlockNode } from './block.ts'

export type BlockText = Pick<Block, 'text' | 'opaque' | 'source'>

/** A fence with its info string; an indented code block has none. */
const FENCE = /^(?:`{3}|~{3}).*/
const BACKTICKS = /^`+/

/**
 * Read the plain words of a block, character for character as mdast-util-to-hast will write them, with a space
 * for a soft line break and `\n` for a hard one. Images and footnote references have no words.
 */
export function readBlockText(block: BlockNode, file: string): BlockText {
  const parts: BlockText[] = []
  collect(block, false, file, parts)
  return join(parts)
}

/** @param afterBreak whether a hard break stands before the node, in whose wake blanks are dropped */
function collect(node: Nodes, afterBreak: boolean, file: string, parts: BlockText[]): void {
  if (node.type === 'text') parts.push(readWords(node, afterBreak, file))
  else if (node.type === 'break') parts.push(readPart('\n', node, { file, align: alignSource }))
  else if (node.type === 'code')
    parts.push(readPart(node.value, node, { file, align: alignCode, before: FENCE }))
  else if (node.type === 'inlineCode') parts.push(readInlineCode(node, afterBreak, file))
  else if ('children' in node) collectChildren(node, afterBreak, file, parts)
}

/** The blanks after a hard break are also dropped from a text that comes first in the next element. */
function collectChildren(node: Parents, afterBreak: boolean, file: string, parts: BlockText[]): void {
  const head = node.children.find(({ type }) => type !== 'html')
  for (const [i, child] of node.children.entries()) {
    const isHeadText = child === head && child.type === 'text'
    collect(child, node.children[i - 1]?.type === 'break' || (afterBreak && isHeadText), file, parts)
  }
}

function readWords(node: Text, afterBreak: boolean, file: string): BlockText {
  const part = trimPart(readPart(trimLines(node.value), node, { file, align: alignSource }), afterBreak)
  return { ...part, text: part.text.replace(/[\r\n]/g, ' ') }
}

function readInlineCode(node: InlineCode, afterBreak: boolean, file: string): BlockText {
  const value = node.value.replace(/\r?\n|\r/g, ' ')
  const part = trimPart(readPart(value, node, { file, align: alignCode, before: BACKTICKS }), afterBreak)
  return { ...part, opaque: [{ start: 0, end: part.text.length }] }
}

function trimPart(part: BlockText, afterBreak: boolean): BlockText {
  const text = afterBreak ? part.text.replace(/^[\t ]+/, '') : part.text
  return { ...part, text, source: part.source.slice(part.text.length - text.length) }
}

interface Alignment {
  readonly file: string
  readonly align: (value: string, source: string) => readonly Range[]
  /** What stands in the source before the words. */
  readonly before?: RegExp
}

function readPart(text: string, { position }: Nodes, { file, align, before = /^/ }: Alignment): BlockText {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined)
    return { text, opaque: [], source: Array(text.length).fill(undefined) }
  const source = file.slice(start, end).replace(before, '')
  const base = end - source.length
  return {
    text,
    opaque: [],
    source: align(text, source).map(range => ({ start: base + range.start, end: base + range.end })),
  }
}

function join(parts: readonly BlockText[]): BlockText {
  const opaque: Range[] = []
  let text = ''
  for (const part of parts) {
    for (const { start, end } of part.opaque)
      opaque.push({ start: start + text.length, end: end + text.length })
    text += part.text
  }
  return { text, opaque, source: parts.flatMap(({ source }) => source) }
}
