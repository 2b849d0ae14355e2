import type { TextInfo } from '../model/index.ts'
import type { Words } from '../words/index.ts'

/**
 * List what stands on a reading page before the text: the site's header and the block with the title, with all that
 * they may say, so that a text directive that is proved against it can't lead there.
 */
export function listWordsBefore(
  { title, description, author, source, published }: TextInfo,
  { textPages }: Words,
): readonly string[] {
  const { site, url, retrieved } = source ?? {}
  return [
    'Skip to the text',
    'Postil',
    [...Object.values(textPages), 'Search', 'Aa'].join(' '),
    title,
    description ?? '',
    [
      `By ${author}.`,
      `Saved from ${site ?? (url && new URL(url).hostname)} on ${retrieved}.`,
      `Published ${published}.`,
      'Its author and date is are not recorded in the saved copy.',
    ].join(' '),
    'claims claim quotations quotation repeats repeat notes note min',
  ]
}
