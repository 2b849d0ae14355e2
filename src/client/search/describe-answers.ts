import { isAnswerable, parseQuery } from '../../search/index.ts'
import type { Answer } from './search-answer.ts'

/** Say in a sentence how many sentences and how many notes answer a query, and how well. */
export function describeAnswers(words: string, answers: readonly Answer[]): string {
  const [first] = answers.flatMap(({ hits }) => hits)
  if (words.trim() === '') return ''
  if (!isAnswerable(parseQuery(words)))
    return 'Punctuation alone is not searched for: type a word or a symbol.'
  switch (first?.rank) {
    case undefined:
      return `No single sentence holds “${words}”.`
    case 'near':
      return `No sentence holds the phrase; ${count(answers)} with all of its words.`
    case 'some':
      return `No sentence holds all of the words; ${count(answers)} with most of them.`
    default:
      return `${count(answers)}.`
  }
}

/** "3 sentences and 1 note" */
function count(answers: readonly Answer[]): string {
  const kinds = answers.flatMap(({ list, hits }) => hits.map(({ passage }) => list.passages[passage]?.kind))
  const notes = kinds.filter(kind => kind === 'note').length
  const say = (number: number, noun: string) =>
    number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`]
  return [...say(kinds.length - notes, 'sentence'), ...say(notes, 'note')].join(' and ')
}
