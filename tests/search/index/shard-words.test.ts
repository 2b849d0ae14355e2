import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findShard, shardWords } from '../../../src/search/index/shard-words.ts'

test('a few words are one file, sorted, each once', () => {
  expect([...shardWords(['plan', 'bad', 'plan', 'éa', 'zu'])]).toEqual([
    ['index.txt', 'b\n'],
    ['0.txt', 'bad\nplan\nzu\néa\n'],
  ])
})

test('no words are no file but the index', () => {
  expect([...shardWords([])]).toEqual([['index.txt', '']])
  expect(findShard('', 'word')).toBeUndefined()
})

test('many words are parted by their first letters', () => {
  const words = (letter: string) =>
    Array.from({ length: 1500 }, (_, i) => `${letter}${String(i).padStart(9, '0')}`)
  const files = shardWords([...words('c'), ...words('d'), 'a', 'b', 'e', 'f'])
  expect([...files].map(([name, content]) => [name, content.length])).toEqual([
    ['index.txt', 8],
    ['0.txt', 4],
    ['1.txt', 16_500],
    ['2.txt', 16_500],
    ['3.txt', 4],
  ])
})

test('a word is found where the index says, and so is every word with its first letter', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter(word => !word.includes('\n')))
  fc.assert(
    fc.property(words, words => {
      const files = shardWords(words)
      for (const word of words) {
        const name = findShard(String(files.get('index.txt')), word)
        expect(files.get(String(name))?.split('\n')).toContain(word)
      }
    }),
  )
})

test('a file has at most 16,384 units, unless one letter has more', () => {
  // A word and the end of its line.
  const say = (letter: string, units: number) => letter.repeat(units - 1)
  expect([...shardWords([say('a', 16_000), say('b', 384)]).keys()]).toEqual(['index.txt', '0.txt'])
  expect([...shardWords([say('a', 16_000), say('b', 385)]).keys()]).toEqual(['index.txt', '0.txt', '1.txt'])
  expect([...shardWords([say('a', 16_385), `ab`]).keys()]).toEqual(['index.txt', '0.txt'])
})

test('what begins before the first word has no file', () => {
  expect(findShard('b\nm\n', 'apple')).toBeUndefined()
  expect(findShard('b\nm\n', '')).toBeUndefined()
  expect(findShard('b\nm\n', 'bee')).toBe('0.txt')
  expect(findShard('b\nm\n', 'lamp')).toBe('0.txt')
  expect(findShard('b\nm\n', 'mist')).toBe('1.txt')
  expect(findShard('b\nm\n', 'zoo')).toBe('1.txt')
})
