import type { Range } from '../model/range.ts'

/**
 * What stands for a masked character. A letter without case, so that it neither looks like the lower-case
 * continuation of a sentence nor like an initial, and one that no living text uses (U+01BB).
 */
export const FILLER = 'ƻ'

const WEB_ADDRESS = /(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s<>"“”「」，。！？、]+/giu
/** What ends a sentence or closes a bracket after an address rather than the address. */
const AFTER_ADDRESS = /[.,;:!?'’”\]}…]/u
/** The lengths are those of RFC 5321 and RFC 1035; bounded, so that no input makes the search quadratic. */
const MAIL_ADDRESS = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu
/** Reference marks after the full stop: `.[12]`, `.” [a]`, `.¹`. */
const REFERENCE =
  /([.?!…]["”’)]?)((?:\s?\[(?:\d[\d,–\- ]{0,12}|[a-z]|citation needed)\]){1,8}|[¹²³⁰⁴-⁹]{1,4})(?=\s)/gu
/** Reference marks that lost their superscript: `consultation.11 12 Take`. */
const BARE_REFERENCE = /(?<=\p{Ll}{4}|[)\]”"])([.?!])(\d{1,2}(?:[ ,–-]\d{1,2}){0,4})(?=\s["“(]?\p{Lu})/gu

/**
 * Copy `text` with everything hidden that only looks like the end of a sentence: opaque ranges, web and mail
 * addresses become filler, line breaks become spaces, and a full stop changes places with the reference marks
 * behind it.
 *
 * @param opaque UTF-16 code units of `text`, end exclusive; in any order, may overlap
 * @returns a string of the same length; every offset means the same place in both
 */
export function maskText(text: string, opaque: readonly Range[]): string {
  const hidden = new Uint8Array(text.length)
  for (const { start, end } of opaque) hidden.fill(1, start, end)
  for (const { start, end } of findAddresses(text)) hidden.fill(1, start, end)
  return Array.from(hidden, (flag, at) => (flag === 1 ? FILLER : text.charAt(at)))
    .join('')
    .replace(/[\n\r\u0085\u2028\u2029]/gu, ' ')
    .replace(REFERENCE, moveMark)
    .replace(BARE_REFERENCE, moveMark)
}

function findAddresses(text: string): readonly Range[] {
  const web = Array.from(text.matchAll(WEB_ADDRESS), ({ 0: address, index: start }) => {
    const isAfter = (char: string) => AFTER_ADDRESS.test(char) || (char === ')' && !address.includes('('))
    let length = address.length
    while (isAfter(address.charAt(length - 1))) length -= 1
    return { start, end: start + length }
  })
  const mail = Array.from(text.matchAll(MAIL_ADDRESS), ({ 0: address, index: start }) => {
    return { start, end: start + address.length }
  })
  return [...web, ...mail]
}

/** The full stop goes behind its references, where the sentence ends. */
function moveMark(_: string, mark: string, references: string): string {
  return FILLER.repeat(references.length) + mark
}
