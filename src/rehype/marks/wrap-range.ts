import type { Element, ElementContent, Properties } from 'hast'
import type { Range } from '../../model/index.ts'
import { HAST } from '../../vocabulary/index.ts'
import { isAnchor } from './create-anchor.ts'

/** An element around a piece of a range, and what it stands in, from its parent up to the block. */
export interface Piece {
  readonly element: Element
  readonly ancestors: readonly [Element, ...Element[]]
}

/**
 * Put `<span>` elements around a range of a block's words, as few as the elements already there allow.
 *
 * @param range UTF-16 code units of the block's text, apparatus not counted
 * @returns the pieces in order; an empty range has none
 */
export function wrapRange(block: Element, range: Range, properties: Properties): readonly Piece[] {
  const pieces: Piece[] = []
  if (range.start < range.end) wrapChildren([block], 0, range, properties, pieces)
  return pieces
}

/** The words in a node, in UTF-16 code units; what the page added has none. */
export function countWords(node: ElementContent): number {
  if (node.type === 'text') return node.value.length
  if (node.type !== 'element' || node.properties[HAST.apparatus] !== undefined) return 0
  return node.children.reduce((length, child) => length + countWords(child), 0)
}

function wrapChildren(
  ancestors: readonly [Element, ...Element[]],
  from: number,
  range: Range,
  properties: Properties,
  pieces: Piece[],
): void {
  const [parent] = ancestors
  const children: ElementContent[] = []
  let group: ElementContent[] = []
  // Those of the child that comes next: they stay right before it.
  let anchors: ElementContent[] = []
  let start = from
  const flush = () => {
    if (group.length > 0) {
      const element = span(properties, group)
      pieces.push({ element, ancestors })
      children.push(element)
    }
    group = []
  }
  for (const child of parent.children) {
    const end = start + countWords(child)
    const isBare: boolean = isAnchor(child)
    if (isBare) {
      anchors.push(child)
      continue
    }
    const place = relate(start, end, range)
    if (place === 'inside') group.push(...anchors)
    else if (anchors.length > 0) {
      flush()
      children.push(...anchors)
    }
    anchors = []
    if (place === 'inside' || (place === 'between' && group.length > 0)) group.push(child)
    else if (place === 'across' && child.type === 'text') {
      const [before, within, after] = splitText(child.value, range, start)
      if (before !== '') children.push({ type: 'text', value: before })
      group.push({ type: 'text', value: within })
      if (after !== '') {
        flush()
        children.push({ type: 'text', value: after })
      }
    } else {
      flush()
      if (place === 'across' && child.type === 'element')
        wrapChildren([child, ...ancestors], start, range, properties, pieces)
      children.push(child)
    }
    start = end
  }
  flush()
  parent.children = [...children, ...anchors]
}

function relate(start: number, end: number, range: Range): 'inside' | 'outside' | 'across' | 'between' {
  if (start === end) return range.start < start && start < range.end ? 'between' : 'outside'
  if (end <= range.start || range.end <= start) return 'outside'
  return range.start <= start && end <= range.end ? 'inside' : 'across'
}

function splitText(value: string, range: Range, start: number): [string, string, string] {
  const from = Math.max(0, range.start - start)
  const to = Math.min(value.length, range.end - start)
  return [value.slice(0, from), value.slice(from, to), value.slice(to)]
}

function span(properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { ...properties }, children }
}
