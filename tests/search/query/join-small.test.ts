import { expect, test } from 'vitest'
import { joinAhead, joinBack } from '../../../src/search/query/join-small.ts'

test.each([
  ['we don t know', 'we dont know', 'we don tknow'],
  ['there s a plan', 'theres a plan', 'there sa plan'],
  ['they ll', 'theyll', 'they ll'],
  ['t know', 'know', 'tknow'],
  ['t', 't', 't'],
  ['e g because', 'eg because', 'eg because'],
  ['e g a plan', 'ega plan', 'eg a plan'],
  ['the u s a today', 'the usa today', 'the us a today'],
  ['an x ray', 'anx ray', 'an xray'],
  ['gpt 4 works', 'gpt4 works', 'gpt 4 works'],
  ['paid 1 000 for', 'paid1000 for', 'paid 1000 for'],
  ['in 1990 it', 'in 1990 it', 'in 1990 it'],
  ['a covid19 20 times', 'a covid19 20 times', 'a covid19 20 times'],
  ['at 12 3rd street', 'at 12 3rd street', 'at 12 3rd street'],
  ['d i y shop', 'diy shop', 'diy shop'],
  ['is a plan', 'is a plan', 'is a plan'],
])('%j: back %j, ahead %j', (words, back, ahead) => {
  expect(joinBack(words.split(' ')).join(' ')).toBe(back)
  expect(joinAhead(words.split(' ')).join(' ')).toBe(ahead)
})
