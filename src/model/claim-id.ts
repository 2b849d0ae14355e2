import { isReservedFragment } from './address.ts'

const WORDS = 4
const DIGITS = 4
/** Crockford's base 32: no letter that is read as another. */
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** English words that tell nothing of what a sentence is about; contractions without their apostrophe. */
const INSIGNIFICANT = new Set(
  `about after again all already also although always among and another any anything are around because been before
  being between both but came can cannot cant could couldnt did didnt does doesnt doing done dont down during each
  either else even ever every everything few for from further gets getting going gone had has hasnt have havent
  having hence her here heres hers him his how however ill instead into isnt its itself ive just later least less
  let lets like lot lots made make many may maybe might mine more moreover most much must myself neither never
  nevertheless nor not nothing now off often once one only onto other others otherwise our ours out over own perhaps
  quite rather really regarding same shall she should shouldnt since some something sometimes somewhat still such
  sure than that thats the their theirs them then there therefore theres these they theyre theyve thing things this
  those though through thus too toward towards under until upon very was wasnt well went were werent what whatever
  when where whether which while who whom whose why will with within without wont would wouldnt yeah yes yet you
  youd youll your youre yours youve`.split(/\s+/),
)

/**
 * Mint an id for a sentence: up to four significant words and four base-32 characters of its hash, such as
 * `internal-culture-openai-alignment-k3f9`. At least one of the four is a letter.
 *
 * @param taken ids that are given already; the new one is added to none of them
 * @param known how many ids the same words have been given at least; the attempts that gave them are passed over
 */
export function mintClaimId(text: string, taken: { has(id: string): boolean }, known = 0): string {
  const words = significantWords(text).join('-')
  for (let attempt = known; ; attempt += 1) {
    const digits = baseThirtyTwo(hash(`${text}\u0000${attempt}`))
    const id = words === '' ? digits : `${words}-${digits}`
    if (/[a-z]/.test(digits) && !isReservedFragment(id) && !taken.has(id)) return id
  }
}

function significantWords(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replace(/['’\p{Mn}]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (words ?? []).filter(word => isSignificant(word)).slice(0, WORDS)
}

/** Words of one letter, and most of two or three, hold a sentence together; "ai" and "gpu" are what it is about. */
function isSignificant(word: string): boolean {
  return word.length > 1 && word.length <= 24 && !SHORT.has(word) && !INSIGNIFICANT.has(word)
}

const SHORT = new Set(
  'am an as at be by do go he if im in is it me my no of oh ok on or re so to up us we'.split(' '),
)

/** FNV-1a, 32 bits, over UTF-16 code units. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

function baseThirtyTwo(value: number): string {
  return Array.from({ length: DIGITS }, (_, i) => BASE_32.charAt((value >>> (5 * i)) & 31)).join('')
}
