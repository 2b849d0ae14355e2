import { endOf, type Fault } from '../../faults/index.ts'
import { findCharacters } from '../../text/index.ts'

/** A character as JSON writes it; what isn't escaped stands for itself. */
const WRITTEN = /\\u[\da-f]{4}|\\.|./gis

/**
 * Check the strings of a ledger as they are once their escapes are read: they reach pages, long after their text is
 * gone. What a text may hold with a warning its ledger holds without one; controls of direction have their partner in
 * the text, perhaps in the next sentence.
 *
 * @param text of a JSON file; what isn't JSON is told of elsewhere
 */
export function checkJsonCharacters(text: string, path: string): readonly Fault[] {
  return listStrings(text).flatMap(({ literal, start }) => {
    if (/^[ -~]*$/.test(literal) && !literal.includes('\\u')) return []
    return findCharacters(readLiteral(literal)).flatMap(({ offset, isWarning, ...fault }) => {
      if (isWarning) return []
      const place = endOf(text.slice(0, start + 1 + measureWritten(literal.slice(1), offset)))
      return [{ ...fault, place, path, isWarning: fault.ruleId === 'bidi-unbalanced' }]
    })
  })
}

/** Character by character, since no regular expression should match a megabyte. */
function listStrings(text: string): readonly { readonly literal: string; readonly start: number }[] {
  const strings: { literal: string; start: number }[] = []
  for (let start = text.indexOf('"'); start !== -1; ) {
    let end = start + 1
    while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1
    strings.push({ literal: text.slice(start, end + 1), start })
    start = text.indexOf('"', end + 1)
  }
  return strings
}

/** What isn't JSON has no words. */
function readLiteral(literal: string): string {
  try {
    return String(JSON.parse(literal))
  } catch {
    return ''
  }
}

/** How much the first characters take as they are written, in UTF-16 code units. */
function measureWritten(written: string, characters: number): number {
  const parts = [...written.matchAll(WRITTEN)].slice(0, characters)
  return parts.join('').length
}
