import { findDice, LEAST_DICE } from './find-dice.ts'
import { foldWords } from './fold-words.ts'

/** Whether two sentences are worded alike; those with the same words are, those without words are not. */
export function areAlike(one: string, other: string): boolean {
  return findDice(foldWords(one), foldWords(other)) >= LEAST_DICE
}
