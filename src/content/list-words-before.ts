import type { TextInfo } from '../model/index.ts'
import type { Words } from '../words/index.ts'

/** Numbers among which is one of each form that a word has beside a number, whatever the language. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]

/**
 * List what stands on a reading page before the text: the site's header and the block with the title, with all that
 * they may say, so that a text directive that is proved against it can't lead there.
 */
export function listWordsBefore(
  { title, description, author = '', source, published = '' }: TextInfo,
  { site, textPages, reading, date }: Words,
): readonly string[] {
  const { site: name, url, retrieved } = source ?? {}
  const where = name ?? (url === undefined ? '' : new URL(url).hostname)
  const { claims, quotations, repeats, notes, minutes } = reading.counts
  return [
    site.skipToText,
    site.name,
    [...Object.values(textPages), site.search, site.settingsSign].join(' '),
    title,
    description ?? '',
    [
      reading.by(author),
      reading.saved(where, retrieved && date(retrieved)).join(''),
      reading.published(date(published)).join(''),
      reading.unrecorded(['author', 'date'], source !== undefined),
      reading.unrecorded(['author'], source !== undefined),
      reading.unrecorded(['date'], source !== undefined),
    ].join(' '),
    [claims, quotations, repeats, notes]
      .flatMap(say => NUMBERS.flatMap(number => say(String(number), number)))
      .concat(minutes(''))
      .join(' '),
  ]
}
