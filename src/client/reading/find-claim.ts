const CLAIM = ':is([data-claim], [data-sentence])[id]'

/** Find the claim that a link stands at the start of; where that is in a link of the author's, right before that. */
export function findClaim(link: Element): HTMLElement | null | undefined {
  return link.closest<HTMLElement>(CLAIM) ?? link.nextElementSibling?.querySelector<HTMLElement>(CLAIM)
}
