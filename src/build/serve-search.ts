import type { AstroIntegration } from 'astro'
import type { Reading } from '../model/index.ts'
import { CONTENT_READ } from '../progress/content-read.ts'
import { INDEX_ENTRY, INDEX_PATH, WORDS_ENTRY, WORDS_PATH } from '../search/index.ts'
import { createSearchFiles } from './create-search-files.ts'

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server']
type SearchFiles = ReadonlyMap<string, Uint8Array>

/** What a search loads first: there the index is made anew if a text has changed. */
const FIRST: readonly string[] = [INDEX_ENTRY, WORDS_ENTRY]

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
}

/**
 * In `astro dev`: serve the index of the texts as they are, which is made when it is first asked for.
 *
 * @param base the site's path, with a slash at its end
 */
export function serveSearch(server: DevServer, base: string): void {
  let readings: readonly Reading[] = []
  let indexed: readonly Reading[] | undefined
  let files: Promise<SearchFiles> = Promise.resolve(new Map())
  // Not from Astro's module of the texts: loaded here, it would be stale, or the pages would.
  server.watcher.on(
    CONTENT_READ as 'all',
    ((_fault: unknown, read: readonly Reading[]) => {
      readings = read
    }) as never,
  )
  const update = () => {
    if (readings === indexed) return
    const current = readings
    indexed = current
    // One after the other: the end of one run would stop the next.
    files = files.catch(() => {}).then(() => createSearchFiles(current, base))
  }
  const find = async (path: string) => {
    if (indexed === undefined || FIRST.includes(path)) update()
    return (await files).get(path)
  }
  server.middlewares.use((request, response, next) => {
    const [address = ''] = request.url?.split('?') ?? []
    const path = address.startsWith(base) ? address.slice(base.length) : ''
    if (!path.startsWith(INDEX_PATH) && !path.startsWith(WORDS_PATH)) return next()
    find(path).then(content => {
      if (content === undefined) return next()
      response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
      response.setHeader('Cache-Control', 'no-store')
      response.end(content)
    }, next)
  })
}
