const CLAIM = ':is([data-claim], [data-sentence])'

/** Find the claim that a link stands at the start of; where that is in a link of the author's, right before that. */
export function findClaim(link: Element): HTMLElement | null | undefined {
  return link.closest<HTMLElement>(CLAIM) ?? findFirst(link.nextElementSibling)
}

function findFirst(element: Element | null): HTMLElement | null | undefined {
  return element?.matches(CLAIM) ? (element as HTMLElement) : element?.querySelector<HTMLElement>(CLAIM)
}
