import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignSentences as align } from '../../../src/text/repeats/align-sentences.ts'

const alignSentences = (earlier: readonly string[], later: readonly string[]) => align(earlier, later).same
const alignAlike = (earlier: readonly string[], later: readonly string[]) => align(earlier, later).alike

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
    ['with other case, spaces and punctuation', ['“Don’t, I said.”'], ['"don\'t – I  SAID!"'], [[0, 0]]],
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
    ['with no words but the same characters', ['…', '🙂'], ['🙂 '], [[1, 0]]],
    [
      'in a script that writes no spaces',
      ['一年中大部分时间没有人问为什么。'],
      ['一年中大部分时间没有人问：为什么'],
      [[0, 0]],
    ],
  ])('%s', (_, earlier, later, pairs) => {
    expect(alignSentences(earlier, later)).toEqual(pairs)
  })
})

describe('sentences that are worded alike are found, and are no twins', () => {
  test.each<[string, string[], string[], [number, number][]]>([
    ['with a word changed', [lamp, masts], [lamp, masts.replace('clear', 'quiet')], [[1, 1]]],
    ['with a word changed, also when swapped', [masts, lamp], [lamp, masts.replace('clear ', '')], [[0, 1]]],
    ['with a word of a short sentence changed', ['I hope that changes!'], ['I hope that stays!'], [[0, 0]]],
    ['with the same words in another order', ['The dog bit the man.'], ['The man bit the dog.'], [[0, 0]]],
    ['with a question mark', ['It is safe.'], ['It is safe?'], [[0, 0]]],
    ['but for what is a twin', [masts.replace('clear', 'quiet'), masts], [masts], []],
    [
      'the most alike first',
      [masts],
      [masts.replace('clear', 'quiet').replace('hill', 'dune'), masts.replace('clear', 'quiet')],
      [[0, 1]],
    ],
  ])('%s', (_, earlier, later, pairs) => {
    expect(alignAlike(earlier, later)).toEqual(pairs)
    expect(alignSentences(earlier, later).some(([a]) => pairs.some(([b]) => a === b))).toBe(false)
  })

  test('unless hundreds have each of their words', () => {
    const many = Array.from({ length: 100 }, (_, at) => `They chalked totals ${at}.`)
    expect(alignAlike(['They chalked totals.'], many)).toEqual([])
    expect(alignAlike(['They chalked totals 7.'], many.slice(8))).toEqual([])
  })
})

describe('sentences that say something else have no twin', () => {
  test.each<[string, string[], string[]]>([
    ['where no words are the same', [lamp], [wall]],
    [
      'where half of the sentence differs',
      [masts],
      ['When the new lamp was lit nobody came to see it but the clerk.'],
    ],
    ['where one side is empty', [lamp], []],
    ['where there are no words and other characters', ['…'], ['!']],
  ])('%s', (_, earlier, later) => {
    expect(align(earlier, later)).toEqual({ same: [], alike: [] })
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
