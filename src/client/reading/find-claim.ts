import { DATA } from '../../vocabulary/index.ts'

/** What a fragment names is an anchor right before the words; aliases are within it. */
const ANCHOR = `span[id][${DATA.apparatus}]`
const CLAIM = `:is([${DATA.claim}], [${DATA.sentence}])`

/** Find the claim that a link stands at the start of; where that is in a link of the author's, right before that. */
export function findClaim(link: Element): HTMLElement | null | undefined {
  return link.closest<HTMLElement>(CLAIM) ?? findFirst(link.nextElementSibling)
}

function findFirst(element: Element | null): HTMLElement | null | undefined {
  return element?.matches(CLAIM) ? (element as HTMLElement) : element?.querySelector<HTMLElement>(CLAIM)
}

/** Find the anchor of a place. @returns nothing for a piece that isn't its first */
export function anchorOf(piece: Element | null | undefined): Element | undefined {
  const before = piece?.previousSibling
  return before instanceof Element && before.matches(ANCHOR) ? before : undefined
}

/** Find what a name stands for: the words after an anchor, or after the one that an alias is in; else what bears it. */
export function findNamed(target: Element): Element {
  const around = target.parentElement
  const anchor = around?.matches(ANCHOR) ? around : target
  return (anchor.matches(ANCHOR) ? anchor.nextElementSibling : target) ?? target
}
