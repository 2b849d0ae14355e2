import type { Range } from '../../model/range.ts'

/** The marks that close a pair, and what opens it. */
const OPENING_OF: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['”', '“'],
  ['’', '‘'],
  ['»', '«'],
  ['）', '（'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
])
const MARK = /[()[\]{}“”‘’«»（）「」『』《》"'`]/gu
const WORD = /[\p{L}\p{N}]/u
/** What makes the bracket behind it a face: `:(` and `;-)`. */
const EYES = /[:;=]['’]?-?$/u
const BEFORE_OPENING = /^$|[\s([{“‘"'«—–-]/u

/** What a mark does where it stands; `drop` ends a pair that encloses nothing. */
type Role = 'open' | 'close' | 'drop' | 'none'

interface Opening {
  readonly at: number
  readonly outer: Opening | undefined
}

/**
 * Find what stands between two quotation marks or brackets. A mark that is never closed encloses nothing, nor does
 * an apostrophe or a face.
 *
 * @returns ranges with their marks, nested ones too, in the order of their ends; UTF-16 code units of `text`, end
 * exclusive
 */
export function findEnclosures(text: string): readonly Range[] {
  const innermost = new Map<string, Opening | undefined>()
  const enclosures: Range[] = []
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const role = roleOf(text, at)
    if (role === 'none') continue
    const kind = kindOf(mark, role, innermost)
    const opening = innermost.get(kind)
    if (role === 'open') innermost.set(kind, { at, outer: opening })
    else innermost.set(kind, opening?.outer)
    if (role === 'close' && opening) enclosures.push({ start: opening.at, end: at + 1 })
  }
  return enclosures
}

/** The mark that opens such a pair; as of old, an apostrophe may close a grave accent. */
function kindOf(mark: string, role: Role, innermost: ReadonlyMap<string, unknown>): string {
  if (mark === "'" && role === 'close' && !innermost.get(mark)) return '`'
  return OPENING_OF.get(mark) ?? mark
}

function roleOf(text: string, at: number): Role {
  const mark = text.charAt(at)
  if (/["'`]/u.test(mark) && opensStraight(text, at)) return 'open'
  if (/['’]/u.test(mark)) return roleOfSingle(text, at)
  if (mark === '`') return /^$|[\s`]/u.test(text.charAt(at - 1)) ? 'none' : 'close'
  if (/[()]/u.test(mark) && EYES.test(text.slice(Math.max(0, at - 3), at))) return 'none'
  return mark === '"' || OPENING_OF.has(mark) ? 'close' : 'open'
}

function opensStraight(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (!BEFORE_OPENING.test(text.charAt(at - 1))) return false
  return text.charAt(at) === "'" ? WORD.test(next) : /\S/u.test(next)
}

/**
 * A single mark closes behind punctuation. Behind a letter it may be an apostrophe: behind an s it is left alone,
 * behind another letter only a curly one is trusted.
 */
function roleOfSingle(text: string, at: number): Role {
  const previous = text.charAt(at - 1)
  if (WORD.test(text.charAt(at + 1)) || /^$|\s/u.test(previous)) return 'none'
  if (!WORD.test(previous)) return 'close'
  if (/s/iu.test(previous)) return 'none'
  return text.charAt(at) === '’' ? 'close' : 'drop'
}
