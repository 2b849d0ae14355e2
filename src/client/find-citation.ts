import { DATA } from '../vocabulary/index.ts'
import type { Copied } from './copy-text.ts'
import { ownAddress } from './own-address.ts'

/** Find how a claim is cited: its page says it. @param address of the claim's page */
export async function findCitation(address: string): Promise<Copied> {
  const page = new URL(address).pathname === location.pathname ? document : await load(address)
  const citation = page.querySelector(`[${DATA.citation}]`)?.cloneNode(true) as Element | undefined
  if (citation === undefined) throw new Error(`no citation at ${address}`)
  for (const link of citation.querySelectorAll('a')) completeLink(link)
  const parts = [...citation.children].map(part => part.textContent?.replace(/\s+/g, ' ').trim())
  return { text: parts.join('\n\n'), html: citation.innerHTML.trim() }
}

async function load(address: string): Promise<Document> {
  const response = await fetch(address)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/** A site that doesn't know its own address names its pages by their paths. */
function completeLink(link: HTMLAnchorElement): void {
  const given = link.getAttribute('href') ?? ''
  if (!given.startsWith('/')) return
  const address = ownAddress(given)
  if (link.textContent?.trim() === given) link.textContent = address
  link.setAttribute('href', address)
  const quote = link.closest(`[${DATA.citation}]`)?.querySelector('blockquote')
  if (quote?.getAttribute('cite') === given) quote.setAttribute('cite', address)
}
