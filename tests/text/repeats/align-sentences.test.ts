import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignSentences } from '../../../src/text/repeats/align-sentences.ts'

const lamp = 'What changed was the lighthouse.'
const masts = 'When the new lamp was lit you could count the masts from the hill on a clear evening.'
const chalk = 'They chalked their totals on the school wall, week after week.'
const wall = 'Nobody asked who had painted the wall.'

describe('sentences that say the same are twins', () => {
  test.each<[string, string[], string[], [number, number][]]>([
    [
      'word for word',
      [lamp, masts, chalk],
      [lamp, masts, chalk],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    ['with other case, spaces and punctuation', ['“Don’t, I said.”'], ["don't – I  SAID!"], [[0, 0]]],
    [
      'where one is left out',
      [lamp, masts, chalk],
      [lamp, chalk],
      [
        [0, 0],
        [2, 1],
      ],
    ],
    [
      'where one is put in',
      [lamp, chalk],
      [lamp, masts, chalk],
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'where two are swapped',
      [lamp, masts, chalk],
      [masts, lamp, chalk],
      [
        [0, 1],
        [1, 0],
        [2, 2],
      ],
    ],
    [
      'in order, where one stands twice',
      [lamp, masts, lamp],
      [lamp, masts, lamp],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    ['only as often as both sides have them', [lamp, lamp, lamp], [lamp], [[0, 0]]],
    [
      'with a word changed',
      [lamp, masts],
      [lamp, masts.replace('clear', 'quiet')],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'with a word changed, also when swapped',
      [masts, lamp],
      [lamp, masts.replace('clear ', '')],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ['with no words but the same characters', ['…', '🙂'], ['🙂 '], [[1, 0]]],
    [
      'in a script that writes no spaces',
      ['一年中大部分时间没有人问为什么。'],
      ['一年中大部分时间没有人问：为什么？'],
      [[0, 0]],
    ],
  ])('%s', (_, earlier, later, pairs) => {
    expect(alignSentences(earlier, later)).toEqual(pairs)
  })

  test('and the same words come before nearly the same', () => {
    const near = masts.replace('clear', 'quiet')
    expect(alignSentences([near, masts], [masts])).toEqual([[1, 0]])
  })

  test('and of several that are nearly the same the most alike is taken', () => {
    const near = masts.replace('clear', 'quiet')
    expect(alignSentences([masts], [near.replace('hill', 'dune'), near])).toEqual([[0, 1]])
    expect(alignSentences([near.replace('hill', 'dune'), near], [masts])).toEqual([[1, 0]])
  })
})

describe('sentences that say something else have no twin', () => {
  test.each<[string, string[], string[]]>([
    ['where no words are the same', [lamp], [wall]],
    ['where a word of a short sentence differs', ['I hope that changes!'], ['I hope that stays!']],
    [
      'where half of the sentence differs',
      [masts],
      ['When the new lamp was lit nobody came to see it but the clerk.'],
    ],
    ['where one side is empty', [lamp], []],
    ['where there are no words and other characters', ['…'], ['!']],
  ])('%s', (_, earlier, later) => {
    expect(alignSentences(earlier, later)).toEqual([])
  })

  test('where both sides are empty', () => {
    expect(alignSentences([], [])).toEqual([])
  })
})

describe('of any sentences', () => {
  const known = constantFrom(
    lamp,
    masts,
    chalk,
    wall,
    masts.replace('clear', 'quiet'),
    lamp.toUpperCase(),
    '…',
    '',
  )
  const sentences = array(oneof({ weight: 5, arbitrary: known }, string({ unit: 'binary' })), {
    maxLength: 12,
  })

  test('each is in at most one pair, in the order of the earlier side', () => {
    assert(
      property(sentences, sentences, (earlier, later) => {
        const pairs = alignSentences(earlier, later)
        const ones = pairs.map(([one]) => one)
        const others = pairs.map(([, other]) => other)
        expect(ones).toEqual([...new Set(ones)].sort((a, b) => a - b))
        expect(new Set(others).size).toBe(others.length)
        expect(ones.every(one => one in earlier) && others.every(other => other in later)).toBe(true)
      }),
    )
  })

  test('each is its own twin', () => {
    assert(
      property(sentences, all => {
        expect(alignSentences(all, all)).toEqual(all.map((_, at) => [at, at]))
      }),
    )
  })

  test('none is left alone whose words stand on the other side in another order', () => {
    assert(
      property(sentences, all => {
        expect(alignSentences(all, all.toReversed())).toHaveLength(all.length)
      }),
    )
  })
})
