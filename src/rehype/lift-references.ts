import type { Element, Root } from 'hast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import { isReference } from './mark-apparatus.ts'

/** Put footnote references that stand in a link of the author's right after it: a link can't stand in a link. */
export function liftReferences(tree: Root): void {
  visit(tree, 'element', (link, index, parent) => {
    if (link.tagName !== 'a' || parent === undefined || index === undefined) return CONTINUE
    parent.children.splice(index + 1, 0, ...takeReferences(link))
    return SKIP
  })
}

function takeReferences(element: Element): readonly Element[] {
  const taken: Element[] = []
  element.children = element.children.filter(child => {
    if (child.type !== 'element') return true
    if (isReference(child)) taken.push(child)
    else taken.push(...takeReferences(child))
    return !isReference(child)
  })
  return taken
}
