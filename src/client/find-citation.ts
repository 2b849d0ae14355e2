import type { Copied } from './copy-text.ts'

/** Find how a claim is cited: its page says it. @param address of the claim's page */
export async function findCitation(address: string): Promise<Copied> {
  const page = new URL(address).pathname === location.pathname ? document : await load(address)
  const citation = page.querySelector('[data-citation]')
  if (citation === null) throw new Error(`no citation at ${address}`)
  const parts = [...citation.children].map(part => part.textContent?.replace(/\s+/g, ' ').trim())
  return { text: parts.join('\n\n'), html: citation.innerHTML.trim() }
}

async function load(address: string): Promise<Document> {
  const response = await fetch(address)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
