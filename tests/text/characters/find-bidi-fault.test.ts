import { expect, test } from 'vitest'
import { findBidiFault } from '../../../src/text/characters/find-bidi-fault.ts'

test.each([
  ['nothing', 'one', undefined],
  ['an embedding and its end', '\u202Aone\u202C', undefined],
  ['an isolate within an embedding', '\u202E\u2067one\u2069\u202C', undefined],
  ['an embedding that an isolate ends', '\u2068\u202Bone\u2069', undefined],
  ['an embedding that stays open', 'a\u202Done', 1],
  ['the first of two that stay open', '\u2066a\u202Bone', 0],
  ['an end without a start', 'one\u202C', 3],
  ['an isolate’s end without a start', 'one\u2069', 3],
  ['an isolate’s end after an embedding alone', '\u202Aone\u2069', 4],
  ['an embedding’s end within an isolate', '\u202A\u2066one\u202C\u2069', 5],
  ['as many starts as ends, in the wrong order', '\u202Cone\u202A', 0],
])('A paragraph with %s', (_, paragraph, at) => {
  expect(findBidiFault(paragraph)).toBe(at)
})
