import { EVENT } from '../../vocabulary/index.ts'
import { replaceAddress, settleAddress } from '../replace-address.ts'

/**
 * Follow a search result that lies on the page that is open, without loading it again: its fragment becomes the
 * target, and the phrase is marked.
 *
 * @returns whether it does
 */
export function goToHit(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.pathname !== location.pathname) return false
  settleAddress()
  location.hash = link.hash
  replaceAddress(link.href)
  settleAddress()
  document.dispatchEvent(new Event(EVENT.find))
  return true
}
