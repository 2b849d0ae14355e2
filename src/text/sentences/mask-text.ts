import type { Range } from '../../model/range.ts'

/**
 * What stands for a masked character: a letter without case (U+01BB), so that it looks neither like a sentence that
 * goes on with a small letter nor like an initial.
 */
const FILLER = 'ƻ'

const WEB_ADDRESS = /(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s<>"“”「」，。！？、]+/giu
/** What ends a sentence, or a pair of marks, rather than the address before it. */
const AFTER_ADDRESS = /[.,;:!?'’”\]}…]/u
/** The bounds are those of RFC 5321 and RFC 1035; without any, long input would take quadratic time. */
const MAIL_ADDRESS = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu

/** Reference marks behind a full stop: `.[12]`, `.” [a]`, `.[^note]`, `.¹`. */
const REFERENCES =
  /([.?!…]["”’)]?)((?:\s?\[(?:\d[\d,–\- ]{0,12}|[a-z]|\^[^\]\s]{1,20}|citation needed)\]){1,8}|[¹²³⁰⁴-⁹]{1,4})(?=\s)/gu
/** Reference marks that lost their superscript: `misunderstanding.14 15 Nurses`. */
const BARE_REFERENCES = /(?<=\p{Ll}{4}|[)\]”"])([.?!])(\d{1,2}(?:[ ,–-]\d{1,2}){0,4})(?=\s["“(]?\p{Lu})/gu

/**
 * Copy `text` without what only looks like the end of a sentence, or hides one: opaque ranges, web and mail addresses
 * become filler; line breaks become spaces; a full stop changes places with the reference marks behind it.
 *
 * @param opaque UTF-16 code units of `text`, end exclusive; in any order
 * @returns a string as long as `text`, whose offsets mean the same places
 */
export function maskText(text: string, opaque: readonly Range[]): string {
  const hidden = new Uint8Array(text.length)
  for (const { start, end } of [...opaque, ...findAddresses(text)]) hidden.fill(1, start, end)
  return Array.from(hidden, (flag, at) => (flag === 1 ? FILLER : text.charAt(at)))
    .join('')
    .replace(/[\n\r\u0085\u2028\u2029]/gu, ' ')
    .replace(REFERENCES, moveStop)
    .replace(BARE_REFERENCES, moveStop)
}

function findAddresses(text: string): readonly Range[] {
  const mail = Array.from(text.matchAll(MAIL_ADDRESS), ({ 0: address, index: start }) => {
    return { start, end: start + address.length }
  })
  const web = Array.from(text.matchAll(WEB_ADDRESS), ({ 0: address, index: start }) => {
    return { start, end: start + addressLength(address) }
  })
  return [...mail, ...web]
}

function addressLength(address: string): number {
  const isAfter = (char: string) => AFTER_ADDRESS.test(char) || (char === ')' && !address.includes('('))
  let length = address.length
  while (isAfter(address.charAt(length - 1))) length -= 1
  return length
}

/** Behind its references: there the sentence ends. */
function moveStop(_: string, stop: string, references: string): string {
  return FILLER.repeat(references.length) + stop
}
