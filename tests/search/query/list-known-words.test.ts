import { expect, test } from 'vitest'
import { listKnownWords } from '../../../src/search/query/list-known-words.ts'

test.each([
  ['', []],
  [' — … ', []],
  ['The plan, the PLAN!', ['the', 'plan']],
  ['OpenAI’s plan isn’t', ['openais', 'openai', 'plan', 'isnt']],
  ['a long-term plan', ['a', 'longterm', 'long', 'term', 'plan']],
  ['$1,000 for gpt4', ['1000', 'for', 'gpt4']],
  ['नमस्ते', ['नमस्ते']],
  ['字'.repeat(32), ['字'.repeat(32)]],
  ['字'.repeat(33), []],
  ['one-four', ['onefour', 'four']],
])('the words of %j are %j', (text, words) => {
  expect([...listKnownWords(text)]).toEqual(words)
})
