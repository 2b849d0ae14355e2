import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Reading, sentenceFragment } from '../model/index.ts'
import { encodeAnchor } from './anchor.ts'

/**
 * Write a text as the one plain page that Pagefind indexes in place of the reading page: marks, notes and nested
 * ids there would lose words and places.
 */
export function createSearchRecord(reading: Pick<Reading, 'text' | 'paragraphs' | 'sentences'>): string {
  const { text, paragraphs, sentences } = reading
  const body = paragraphs.map(({ n }) =>
    h(
      'p',
      sentences
        .filter(({ paragraph }) => paragraph === n)
        .flatMap(sentence => [
          h(
            'span',
            { id: encodeAnchor({ ...sentence, fragment: sentenceFragment(sentence) }) },
            sentence.text,
          ),
          ' ',
        ]),
    ),
  )
  const page = h('html', { lang: text.language }, [
    h('head', h('title', text.title)),
    h('body', { dataPagefindBody: true }, [
      h('h1', { dataPagefindMeta: 'title', dataPagefindIgnore: true }, text.title),
      ...body,
    ]),
  ])
  return toHtml(page)
}
