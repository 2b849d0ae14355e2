import { listSymbols } from '../index/list-symbols.ts'
import type { Query } from './parse-query.ts'

/** Whether a query has letters, digits or symbols: punctuation alone stands everywhere. */
export function isAnswerable({ phrase, literal }: Query): boolean {
  return phrase.letters !== '' || listSymbols(literal).length > 0
}
