import type { PublishedText } from '../../model/index.ts'
import { listNames, type PresentText } from './present-text.ts'

/** List the ids and aliases of a text that another one lacks, which it is said to be now. */
export function listMissing(text: PublishedText, { ledger }: PresentText): readonly string[] {
  const names = new Set(listNames(ledger.claims))
  return text.state === 'moved' ? [] : listNames(text.claims).filter(name => !names.has(name))
}
