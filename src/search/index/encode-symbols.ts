import { listSymbols } from './list-symbols.ts'

/** Letters for the hexadecimal digits: Pagefind would part letters from digits. */
const LETTERS = 'abcdefghijklmnop'

/**
 * Write the symbols of a text as words that its record has beside its own, so that a query of symbols alone leads to
 * it: `qsymbolqcanb` and the like.
 */
export function encodeSymbols(text: string): readonly string[] {
  return listSymbols(text).map(symbol => {
    const digits = Number(symbol.codePointAt(0)).toString(16)
    return `qsymbolq${[...digits].map(digit => LETTERS[Number.parseInt(digit, 16)]).join('')}`
  })
}
