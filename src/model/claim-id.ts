const WORDS = 4
const DIGITS = 4
/** Crockford's base 32: no letter that is read as another. */
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** English words that tell nothing of what a sentence is about. */
const INSIGNIFICANT = new Set(
  `a about all also am an and any are as at be been but by can could did do does don even for from had has have
  he her his how i if in into is it its just me might more most my no not of on or our own quite same she should
  so some such than that the their them then there these they think this those through to too up us very was we
  well were what when which while who will with would yeah you your`.split(/\s+/),
)

/**
 * Mint an id for a sentence: up to four significant words and four base-32 characters of its hash, such as
 * `internal-culture-openai-alignment-k3f9`. At least one of the four is a letter, so that no id looks like
 * `note-1`.
 *
 * @param taken ids that are given already; the new one is added to none of them
 */
export function mintClaimId(text: string, taken: { has(id: string): boolean }): string {
  const words = significantWords(text).join('-')
  for (let attempt = 0; ; attempt += 1) {
    const digits = baseThirtyTwo(hash(`${text}\u0000${attempt}`))
    const id = words === '' ? digits : `${words}-${digits}`
    if (/[a-z]/.test(digits) && !taken.has(id)) return id
  }
}

function significantWords(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replace(/['’\p{Mn}]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (words ?? []).filter(word => !INSIGNIFICANT.has(word) && word.length <= 24).slice(0, WORDS)
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
