import { expect, test } from 'vitest'
import { read } from '../read.ts'

/** A word of letters alone that no other number has. */
const sayNumber = (number: number) =>
  `w${[...String(number)].map(digit => 'abcdefghij'[Number(digit)]).join('')}`
const saySentence = (numbers: readonly number[]) => `The ${numbers.map(sayNumber).join(' ')}.`
const count = (first: number, length: number) => Array.from({ length }, (_, i) => first + i)

/** Ten words each; said again with so many new words at the end. Five leave half of them, which is not alike. */
const say = (i: number, fresh: number) =>
  saySentence([...count(100 * i, 9 - fresh), ...count(100 * i + 5000, fresh)])

/** Two paragraphs of ten sentences each, then the same with some sentences as they were and some like them. */
function tellKind(same: number, alike: number): string {
  const freshOf = (i: number) => {
    if (i < same) return 0
    return i < same + alike ? 2 : 5
  }
  const sayAll = (freshOf: (i: number) => number) => {
    const sentences = count(0, 20).map(i => say(i, freshOf(i)))
    // Each paragraph has its share of each kind.
    return [0, 1].map(half => sentences.filter((_, i) => i % 2 === half).join(' ')).join('\n\n')
  }
  const { repeats } = read(`${sayAll(() => 0)}\n\nNothing of that kind.\n\n${sayAll(freshOf)}`).reading
  return repeats.map(({ kind }) => kind).join() || 'nothing'
}

test.each([
  ['all', 20, 0, 'repeat'],
  ['0.5 said word for word', 10, 0, 'repeat'],
  ['0.45 said word for word', 9, 0, 'parallel'],
  ['0.45 said word for word, and 0.55 worded alike', 9, 11, 'parallel'],
  ['0.4 said word for word', 8, 0, 'parallel'],
  ['0.4 worded alike', 0, 8, 'parallel'],
  ['0.35 said word for word', 7, 0, 'nothing'],
  ['0.35 worded alike', 0, 7, 'nothing'],
])('A run with %s is a repeat, a parallel, or nothing', (_, same, alike, kind) => {
  expect(tellKind(same, alike)).toBe(kind)
})
