import type { Element, Nodes, Parents } from 'hast'
import { CONTINUE, SKIP, visitParents } from 'unist-util-visit-parents'
import { HAST } from '../../vocabulary/index.ts'
import { findAnchor } from './create-anchor.ts'

/** The last piece of a marked place, after which a label stands. */
export interface LastPiece {
  readonly element: Element
  readonly ancestors: readonly Parents[]
}

export interface PieceSearch {
  /** Is it a piece of a place? Of each place, only the first piece has an anchor before it. */
  readonly isPiece: (element: Element) => boolean
  /** Is nothing in it to be labelled? */
  readonly isSkipped: (element: Element) => boolean
}

/** Find the last piece of each place. */
export function findLastPieces(tree: Nodes, { isPiece, isSkipped }: PieceSearch): readonly LastPiece[] {
  const pieces: LastPiece[] = []
  visitParents(tree, 'element', (element, ancestors) => {
    if (isSkipped(element)) return SKIP
    if (!isPiece(element)) return CONTINUE
    if (ancestors.slice(-1).every(parent => findAnchor(parent, element) === undefined)) pieces.pop()
    pieces.push({ element, ancestors: [...ancestors] })
    return CONTINUE
  })
  return pieces
}

/** A link can't stand in a link: where the piece ends inside the author's, the label follows it. */
export function insertLabel({ element, ancestors }: LastPiece, label: Element): void {
  const link = ancestors.findIndex(node => node.type === 'element' && node.tagName === 'a')
  const before = ancestors[link] ?? element
  const around = link === -1 ? ancestors : ancestors.slice(0, link)
  for (const { children } of around.slice(-1)) {
    const siblings: Nodes[] = children
    siblings.splice(siblings.indexOf(before) + 1, 0, label)
  }
}

/** Its words stand in brackets, as an editor's do in a text. */
export function createLabel(className: string, words: string, href?: string | undefined): Element {
  const properties = { className: [className], [HAST.apparatus]: '' }
  const children = [{ type: 'text' as const, value: ` [${words}]` }]
  return href === undefined
    ? { type: 'element', tagName: 'span', properties, children }
    : { type: 'element', tagName: 'a', properties: { ...properties, href }, children }
}
