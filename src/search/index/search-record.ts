import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Reading, readingPath } from '../../model/index.ts'
import type { Passage } from '../passage.ts'
import { encodeAnchor } from './anchor.ts'
import { listFilterWords } from './encode-filters.ts'
import { encodeSymbols } from './encode-symbols.ts'
import { encodeWords } from './encode-words.ts'
import { listNotePassages } from './list-note-passages.ts'
import { listPassages } from './list-passages.ts'

/** A page that only Pagefind sees. */
export interface SearchRecord {
  readonly url: string
  readonly content: string
  /** What it says. */
  readonly passages: readonly Passage[]
}

/** What tells the address of the record of the notes from that of the text. */
const NOTES = '?notes'

/**
 * Write a text as the one plain page that Pagefind indexes in place of the reading page, and its notes as another:
 * marks and nested ids there would lose words and places. Each passage is an empty element whose id says all there is
 * to say of it, and after it stand its words as they are to be indexed.
 *
 * @param base the site's path, with a slash at its end
 */
export function createSearchRecords(
  reading: Pick<Reading, 'text' | 'sentences' | 'notes'>,
  base: string,
): readonly SearchRecord[] {
  const url = `${base}${readingPath(reading.text.slug)}`
  const records = [
    { url, passages: listPassages(reading) },
    { url: `${url}${NOTES}`, passages: listNotePassages(reading) },
  ]
  return records
    .filter(({ passages }) => passages.length > 0)
    .map(({ url, passages }) => ({ url, passages, content: writePage(reading, passages) }))
}

/**
 * Write the page of some passages. It is marked as of no language, whatever the text’s is: Pagefind makes an index for
 * each language, of which it loads only that of the page it runs in, and without a language it compares words as they
 * are, not their stems.
 */
function writePage({ text }: Pick<Reading, 'text'>, passages: readonly Passage[]): string {
  const body = passages.flatMap(passage => [
    h('a', { id: encodeAnchor(passage) }),
    ` ${encodeWords(passage.text)} `,
  ])
  const symbols = encodeSymbols(passages.map(({ text }) => text).join(' ')).toSorted()
  const page = h('html', { lang: 'unknown' }, [
    h('body', { dataPagefindBody: true }, [
      h('h1', { dataPagefindMeta: 'title', dataPagefindIgnore: true }, text.title),
      ...body,
      [...listFilterWords(text.slug, passages), ...symbols].join(' '),
    ]),
  ])
  return toHtml(page)
}
