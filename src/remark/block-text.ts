import type { Code, Nodes } from 'mdast'
import { trimLines } from 'trim-lines'
import type { Range } from '../model/index.ts'
import { alignSource } from '../text/index.ts'
import type { BlockNode } from './block.ts'

export interface BlockText {
  readonly text: string
  readonly opaque: readonly Range[]
  readonly source: readonly number[]
}

/**
 * Read the plain words of a block, character for character as mdast-util-to-hast will write them, with a space
 * for a soft line break and `\n` for a hard one. Images and footnote references have no words.
 */
export function readBlockText(block: BlockNode, file: string): BlockText {
  const parts: BlockText[] = []
  collect(block, file, parts)
  return join(parts)
}

function collect(node: Nodes, file: string, parts: BlockText[]): void {
  if (node.type === 'break') parts.push(part('\n', node, file))
  else if (node.type === 'inlineCode') parts.push(opaque(part(node.value.replace(/\r?\n|\r/g, ' '), node, file)))
  else if (node.type === 'code') parts.push(codePart(node, file))
  else if (node.type === 'text') parts.push(part(trimLines(node.value), node, file))
  else if ('children' in node) for (const child of node.children) collect(child, file, parts)
}

function part(value: string, node: Nodes, file: string): BlockText {
  const text = node.type === 'break' ? value : value.replace(/[\r\n]/g, ' ')
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return { text, opaque: [], source: [] }
  const slice = file.slice(start, end)
  const marker = node.type === 'inlineCode' ? Math.max(0, slice.indexOf(value)) : 0
  const source = alignSource(value, slice.slice(marker)).map(offset => start + marker + offset)
  return { text, opaque: [], source }
}

/** A code block's words start on the line after its fence. */
function codePart(node: Code, file: string): BlockText {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return { text: node.value, opaque: [], source: [] }
  const slice = file.slice(start, end)
  const body = Math.max(0, slice.indexOf(node.value, /^[`~]{3}/.test(slice) ? slice.indexOf('\n') : 0))
  return {
    text: node.value,
    opaque: [],
    source: alignSource(node.value, slice.slice(body)).map(offset => start + body + offset),
  }
}

function opaque(words: BlockText): BlockText {
  return { ...words, opaque: [{ start: 0, end: words.text.length }] }
}

function join(parts: readonly BlockText[]): BlockText {
  const positioned = parts.every(({ source }) => source.length > 0)
  const ranges: Range[] = []
  const source: number[] = []
  let text = ''
  for (const words of parts) {
    ranges.push(...words.opaque.map(({ start, end }) => ({ start: start + text.length, end: end + text.length })))
    if (positioned) source.splice(text.length, Number.POSITIVE_INFINITY, ...words.source)
    text += words.text
  }
  return { text, opaque: ranges, source }
}
