import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { readSiteLedger } from './files/read-site-ledger.ts'

/** The id of the only entry. */
const PROMISED = 'promised'

/**
 * An Astro content loader for what the site remembers of its texts: one entry, which has them all, for Astro takes a
 * collection without an entry for a mistake. What is at fault is said by the loader of the texts.
 */
export function siteLedgerLoader(): Loader {
  return {
    name: 'postil-site-ledger',
    async load({ config, store, parseData }: LoaderContext) {
      const read = readSiteLedger(fileURLToPath(config.root))
      if ('faults' in read && store.has(PROMISED)) return
      const texts = 'faults' in read ? [] : (read.ledger?.texts ?? [])
      store.set({ id: PROMISED, data: await parseData({ id: PROMISED, data: { texts } }) })
    },
  }
}
