import type { Element, Nodes, Parents } from 'hast'
import { CONTINUE, SKIP, visitParents } from 'unist-util-visit-parents'
import { type Reading, STANCE_LABELS } from '../model/index.ts'
import { linkReason } from './link-reason.ts'

/**
 * Say after a claim that its author doesn't assert it, unless the whole paragraph is held and says so already.
 * Run it when claims are marked and paragraphs held.
 */
export function labelStances(tree: Nodes, reading: Reading): void {
  for (const { element, ancestors } of findLastPieces(tree)) {
    const claim = reading.sentences.find(({ id }) => id === element.properties.dataClaim)
    if (claim?.stance === undefined || claim.stance === 'asserted') continue
    const label = createLabel(STANCE_LABELS[claim.stance], linkReason([claim], reading))
    insertAfter(element, ancestors, label)
  }
}

/** Its words are an attribute, which the stylesheet shows: nothing to copy along with the author's. */
function createLabel(words: string, reason: string | undefined): Element {
  const shown = { className: ['stance'], dataApparatus: '', dataLabel: words }
  return reason === undefined
    ? { type: 'element', tagName: 'span', properties: shown, children: [] }
    : {
        type: 'element',
        tagName: 'a',
        properties: { ...shown, href: reason, ariaLabel: words },
        children: [],
      }
}

interface LastPiece {
  readonly element: Element
  readonly ancestors: readonly Parents[]
}

/** The last piece of each place of a claim: only the first has an id. */
function findLastPieces(tree: Nodes): readonly LastPiece[] {
  const pieces: LastPiece[] = []
  visitParents(tree, 'element', (element, ancestors) => {
    if (element.properties.dataHold !== undefined) return SKIP
    if (element.properties.dataClaim === undefined) return CONTINUE
    if (element.properties.id === undefined) pieces.pop()
    pieces.push({ element, ancestors: [...ancestors] })
    return CONTINUE
  })
  return pieces
}

/** A link can't stand in a link: where the claim ends inside the author's, the label follows it. */
function insertAfter(element: Element, ancestors: readonly Parents[], label: Element): void {
  const link = ancestors.findIndex(node => node.type === 'element' && node.tagName === 'a')
  const before = ancestors[link] ?? element
  const around = link === -1 ? ancestors : ancestors.slice(0, link)
  for (const { children } of around.slice(-1)) {
    const siblings: Nodes[] = children
    siblings.splice(siblings.indexOf(before) + 1, 0, label)
  }
}
