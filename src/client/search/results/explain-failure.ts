import type { Scripts } from '../../../words/index.ts'
import { LibraryFailure } from '../answers/library-failure.ts'

/** Say in a sentence why other texts could not be searched, for whoever typed the words. */
export function explainFailure(error: unknown, words: Scripts['searching']): string {
  if (!navigator.onLine) return words.offline
  if (error instanceof LibraryFailure)
    return error.status === undefined ? words.unreadable : words.refused(error.status)
  const reason = error instanceof Error ? error.message : String(error)
  if (/webassembly|wasm/i.test(reason)) return words.noWebAssembly
  return words.failed(reason)
}
