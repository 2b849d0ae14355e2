import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { readSiteLedger } from './read-site-ledger.ts'

/**
 * An Astro content loader for what the site remembers of its texts: an entry for each that was ever published. What is
 * at fault is said by the loader of the texts.
 */
export function siteLedgerLoader(): Loader {
  return {
    name: 'postil-site-ledger',
    async load({ config, store, parseData }: LoaderContext) {
      const read = readSiteLedger(fileURLToPath(config.root))
      if ('faults' in read) return
      store.clear()
      for (const text of read.ledger?.texts ?? []) {
        store.set({ id: text.name, data: await parseData({ id: text.name, data: { text } }) })
      }
    },
  }
}
