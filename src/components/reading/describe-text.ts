import { isFirst, listFirsts, type Reading, type TextInfo } from '../../model/index.ts'

/** "1 claim", "16 claims" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

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

/** What of author and date the saved copy lacks, in words: "author and date", or nothing. */
export function listUnrecorded({ author, published }: TextInfo): string {
  return [author ? '' : 'author', published ? '' : 'date'].filter(part => part !== '').join(' and ')
}

/** Of what day its words are, as far as that is known. */
export function describeDate({ published, source }: TextInfo): string | undefined {
  if (published) return `published ${published}`
  return source?.retrieved && `saved ${source.retrieved}`
}

/** Which way a language is written. @see https://tc39.es/proposal-intl-locale-info/ */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return new Intl.Locale(language).getTextInfo().direction ?? 'ltr'
}
