import { close, createIndex, type IndexFile } from 'pagefind'
import type { Reading } from '../model/index.ts'
import { createSearchRecords, type SearchRecord } from '../search/index/search-record.ts'
import { INDEX_PATH, listKnownWords, shardWords, WORDS_PATH } from '../search/index.ts'

/** What Pagefind brings along for pages that show its own search. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/**
 * Index Readings with Pagefind, and list their words.
 *
 * @param base the site's path, with a slash at its end
 * @returns content by path below the base
 * @throws Error with Pagefind's own words
 */
export async function createSearchFiles(
  readings: readonly Reading[],
  base: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const records = readings.flatMap(reading => createSearchRecords(reading, base))
  const files = await indexRecords(records)
  const words = records.flatMap(({ passages }) => passages.flatMap(({ text }) => [...listKnownWords(text)]))
  const encoder = new TextEncoder()
  return new Map([
    ...files.map(({ path, content }) => [`${INDEX_PATH}${path}`, content] as const),
    ...[...shardWords(words)].map(([name, list]) => [`${WORDS_PATH}${name}`, encoder.encode(list)] as const),
  ])
}

/** Pagefind's own `writeFiles` answers before the last bytes are on the disk, and `close` then loses them. */
async function indexRecords(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({})
    refuse(errors)
    if (index === undefined) throw new Error('Pagefind made no index')
    for (const { url, content } of records) refuse((await index.addHTMLFile({ url, content })).errors)
    const { files, errors: failures } = await index.getFiles()
    refuse(failures)
    return files.filter(({ path }) => !UNUSED.test(path))
  } finally {
    await close()
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
