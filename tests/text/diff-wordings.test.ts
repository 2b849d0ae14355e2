import { describe, expect, test } from 'vitest'
import { diffWordings } from '../../src/text/diff-wordings.ts'

const write = (was: string, now: string) => diffWordings(was, now).map(({ kind, text }) => `${kind} ${text}`)
const count = (length: number, letter: string) => Array.from({ length }, (_, i) => `${letter}${i}`).join(' ')

describe('diffWordings', () => {
  test('keeps the words in common', () => {
    expect(write('full of earth now', 'full of soil now')).toEqual([
      'same full of ',
      'removed earth',
      'added soil',
      'same  now',
    ])
  })
  test('takes words in common for chance where little else is', () => {
    expect(write('One of the three', 'Nothing in the world')).toEqual([
      'removed One of the three',
      'added Nothing in the world',
    ])
  })
  test.each([
    [40, ['same', 'removed', 'added']],
    [39, ['removed', 'added']],
  ])('keeps two in five letters in common, but no fewer: %i of a hundred', (same, kinds) => {
    const say = (letter: string) => `${'s'.repeat(same)} ${letter.repeat(99 - same)}`
    expect(diffWordings(say('a'), say('b')).map(({ kind }) => kind)).toEqual(kinds)
  })
  test('gives up on what differs in thousands of words, and says what was and what is', () => {
    const [was, now] = [count(6000, 'a'), count(6000, 'b')]
    expect(write(was, now)).toEqual([`removed ${was}`, `added ${now}`])
  })
})
