/** Say in a sentence why other texts could not be searched, for whoever typed the words. */
export function explainFailure(error: unknown): string {
  if (!navigator.onLine) return 'You are offline: other texts can’t be searched now.'
  const reason = error instanceof Error ? error.message : String(error)
  if (/webassembly|wasm/i.test(reason))
    return 'This browser forbids WebAssembly, which the search of all texts needs.'
  return `The search of all texts failed: ${reason}.`
}
