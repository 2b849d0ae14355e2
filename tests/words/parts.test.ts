import { expect, test } from 'vitest'
import { parts } from '../../src/words/index.ts'

const link = { href: '#p1' }

test('A sentence is its words and what was put between them, in order', () => {
  expect(parts`Saved from ${link} on ${2}.`).toEqual(['Saved from ', link, ' on ', 2, '.'])
})

test('No piece is empty', () => {
  expect(parts`${link}`).toEqual([link])
  expect(parts`${''}${link}`).toEqual([link])
  expect(parts`Words.`).toEqual(['Words.'])
})
