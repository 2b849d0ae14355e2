import { UNSPACED } from './fold-words.ts'

/** What no reader sees, but for what changes the order of what is seen, and the tags that make one flag of another. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}--[\u202D\u202E\u{E0020}-\u{E007F}]]/gv

/** Forms of the same characters; not those that mean something else (x² is not x2), which NFKC would level too. */
const FORMS = /[\uFB00-\uFB06\uFF01-\uFF5E]+/g

const DOUBLE_QUOTE = /[“”„‟«»〝〞〟「」『』״]/g
const APOSTROPHE = /[‘’‚‛‹›ʼ׳`´]/g

/** In Greek a semicolon is a question mark. */
const GREEK_QUESTION = /(?<=\p{sc=Greek}["']?);/gu

/** These part words where they stand between letters; between digits they may be a range, or a minus. */
const PARTING = /(?<!\p{N})[—―…]|[—―…](?!\p{N})|(?<=\p{L})(?:\.\.+|--+)(?=\p{L})/gu

/** Marks that say nothing at the edge of a word. What is not among them (? % $ + < / quotation marks) is kept. */
const BEFORE = /^["'([{¡¿]+/
const AFTER = /["')\]}.,:;!?–、。，；：！？،؛۔।॥·]/
const SILENT = /[([{¡¿)\]}.,:;!–、。，；：！،؛۔।॥·]/g

/** What may be a term of a sum: a number, something with a sign, a single letter. */
const TERM = /[\p{N}\p{S}]|^\P{L}*\p{L}\P{L}*$/u
const DASH = /^[\p{Pd}\u2212]+$/u

/**
 * Make a sentence comparable with another that may claim the same. Two that fold alike have the same words: case,
 * white space, the shape of apostrophes, quotation marks and dashes, and punctuation at the edge of a word make no
 * difference. Whatever can change what is claimed does: an accent, a digit, a mark within a word or number (`2.5`), a
 * sign (`-5`, `<`, `100%`, `C#`), a question mark, quotation marks. Does not depend on the locale.
 *
 * @returns '' if nothing is left
 */
export function foldClaim(text: string): string {
  const chunks = level(text).split(/\s+/u).filter(Boolean)
  return chunks
    .map((chunk, at) => (DASH.test(chunk) ? foldDash(chunks[at - 1], chunks[at + 1]) : foldChunk(chunk)))
    .filter(Boolean)
    .join(' ')
}

function level(text: string): string {
  return text
    .normalize('NFC')
    .replace(FORMS, form => form.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(DOUBLE_QUOTE, '"')
    .replace(APOSTROPHE, "'")
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(GREEK_QUESTION, '?')
    .replace(UNSPACED, ' $& ')
    .replace(PARTING, ' ')
}

/** A dash by itself is punctuation, but between terms it may be a minus. */
function foldDash(before = '', after = ''): string {
  return TERM.test(before) && TERM.test(after) ? '-' : ''
}

/** Take off what is silent before and after a word. A mark before a digit or letter (`.5`, `-a`, `!valid`) stays. */
function foldChunk(chunk: string): string {
  if (isNegative(chunk)) return chunk
  const opening = BEFORE.exec(chunk)?.[0] ?? ''
  let end = chunk.length
  while (end > opening.length && AFTER.test(chunk.charAt(end - 1))) end--
  const core = chunk.slice(opening.length, end)
  const closing = chunk.slice(end)
  const isTerm = TERM.test(core)
  const kept = isTerm
    ? closing.replace(/[^!]/g, mark => mark.replace(SILENT, ''))
    : closing.replace(SILENT, '')
  return `${opening.replace(SILENT, '')}${core.replace(/[\p{Pd}\u2212]/gu, '-')}${kept}`
}

/** A value in parentheses may be a negative one. */
function isNegative(chunk: string): boolean {
  return chunk.startsWith('(') && /\p{N}/u.test(chunk.slice(1, chunk.indexOf(')') + 1))
}
