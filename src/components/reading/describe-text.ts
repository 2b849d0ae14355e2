import { isFirst, listFirsts, type Reading, type TextInfo } from '../../model/index.ts'

/** Two hundred and thirty words a minute, the mean of silent reading of English. @see Brysbaert 2019 */
const WORDS_A_MINUTE = 230

/** What was found in a text, counted: places of one claim or quotation count once. */
export function countFindings({ sentences, quotations, repeats, notes, paragraphs }: Reading) {
  const words = paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  return {
    claims: listFirsts(sentences).filter(({ kind }) => kind === 'claim').length,
    quotations: quotations.filter(isFirst).length,
    repeats: repeats.filter(({ kind }) => kind === 'repeat').length,
    notes: notes.length,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
  }
}

/** What of author and date nobody has recorded. */
export function listUnrecorded({ author, published }: TextInfo): readonly ('author' | 'date')[] {
  return [...(author ? [] : ['author' as const]), ...(published ? [] : ['date' as const])]
}

/** Which way a language is written. @see https://tc39.es/proposal-intl-locale-info/ */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction ?? 'ltr'
}
