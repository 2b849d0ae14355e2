/** What a fragment names is an anchor right before the words; aliases are within it. */
const ANCHOR = 'span[id][data-apparatus]'
const CLAIM = '[data-claim], [data-sentence]'

/** Find the claim that a link stands at the start of; where that is in a link of the author's, right before that. */
export function findClaim(link: Element): HTMLElement | null | undefined {
  return link.closest<HTMLElement>(CLAIM) ?? link.nextElementSibling?.querySelector<HTMLElement>(CLAIM)
}

/** Find the anchor of a place. @returns nothing for a piece that isn't its first */
export function findAnchor(piece: Element | null | undefined): Element | undefined {
  const before = piece?.previousSibling
  return before instanceof Element && before.matches(ANCHOR) ? before : undefined
}
