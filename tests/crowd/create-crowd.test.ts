import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { processMarkdown } from '../../src/content/index.ts'
import { createCrowd } from './create-crowd.ts'
import { readCrowd } from './read-crowd.ts'

const markdown = readFileSync('content/openai-alignment-plan/text.md', 'utf8')
const source = processMarkdown(markdown, {}).reading.sentences.map(({ text }) => text)
const crowd = createCrowd({ size: 340, source })

const splitWords = (text: string) => text.toLowerCase().match(/[\p{L}’]+/gu) ?? []

test('the same options give the same texts, another seed gives others', () => {
  expect(createCrowd({ size: 3, source })).toEqual(crowd.slice(0, 3))
  expect(createCrowd({ size: 3, source, seed: 2 })).not.toEqual(crowd.slice(0, 3))
})

test('every text can be read, and has 12 to 21 paragraphs', () => {
  for (const { paragraphs } of readCrowd(crowd.slice(0, 20))) {
    expect(paragraphs.length).toBeGreaterThanOrEqual(12)
    expect(paragraphs.length).toBeLessThanOrEqual(21)
  }
})

test('words are unevenly frequent: the ten first make a quarter of all, and half of the different ones are rare', () => {
  const counts = [
    ...Map.groupBy(
      crowd.flatMap(({ markdown }) => splitWords(markdown)),
      word => word,
    ).values(),
  ]
    .map(({ length }) => length)
    .sort((a, b) => b - a)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  expect(sum(counts.slice(0, 10)) / sum(counts)).toBeGreaterThan(0.2)
  expect(counts[counts.length >> 1]).toBeLessThan(10)
})

test('few texts hold by chance three words of the source in a row', () => {
  const rows = (words: readonly string[]) => words.slice(2).map((_, i) => words.slice(i, i + 3).join(' '))
  const known = new Set(source.flatMap(sentence => rows(splitWords(sentence))))
  const sharing = crowd.filter(({ markdown }) => rows(splitWords(markdown)).some(row => known.has(row)))
  expect(sharing.length).toMatchInlineSnapshot(`36`)
})
