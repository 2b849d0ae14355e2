import { isReservedFragment } from './address.ts'
import { listClaimWords } from './claim-words.ts'

const DIGITS = 4
/** Crockford's base 32: no letter that is read as another. */
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Mint an id for a sentence: the words that stand for it and four base-32 characters of its hash, such as
 * `internal-culture-openai-alignment-k3f9`. At least one of the four is a letter.
 *
 * @param taken ids that are given already; the new one is added to none of them
 * @param known how many ids the same words have been given at least; the attempts that gave them are passed over
 */
export function mintClaimId(text: string, taken: { has(id: string): boolean }, known = 0): string {
  const words = listClaimWords(text).join('-')
  for (let attempt = known; ; attempt += 1) {
    const digits = baseThirtyTwo(hash(`${text}\u0000${attempt}`))
    const id = words === '' ? digits : `${words}-${digits}`
    if (/[a-z]/.test(digits) && !isReservedFragment(id) && !taken.has(id)) return id
  }
}

/** FNV-1a, 32 bits, over UTF-16 code units. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

function baseThirtyTwo(value: number): string {
  return Array.from({ length: DIGITS }, (_, i) => BASE_32.charAt((value >>> (5 * i)) & 31)).join('')
}
