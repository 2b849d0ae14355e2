import { isAnswerable, parseQuery } from '../../search/index.ts'
import type { Answer } from './search-answer.ts'

/** Say in a sentence how many passages answer a query, and how well. */
export function describeAnswers(words: string, answers: readonly Answer[]): string {
  const hits = answers.flatMap(({ hits }) => hits)
  const [first] = hits
  const count = (noun: string) => `${hits.length} ${noun}${hits.length === 1 ? '' : 's'}`
  if (words.trim() === '') return ''
  if (!isAnswerable(parseQuery(words)))
    return 'Punctuation alone is not searched for: type a word or a symbol.'
  switch (first?.rank) {
    case undefined:
      return `No single sentence holds “${words}”.`
    case 'near':
      return `No sentence holds the phrase; ${count('sentence')} with all of its words.`
    case 'some':
      return `No sentence holds all of the words; ${count('sentence')} with most of them.`
    default:
      return `${count('sentence')}.`
  }
}
