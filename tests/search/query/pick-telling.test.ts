import { expect, test } from 'vitest'
import { pickTelling } from '../../../src/search/query/pick-telling.ts'

test.each([
  ['', ''],
  ['plan', 'plan'],
  ['of the', 'of the'],
  ['of the plan', 'the plan'],
  ['plan of a', 'plan of a'],
  ['plans of a', 'plans of'],
  ['don t know', 'don t know'],
  ['internal culture at', 'internal culture'],
  ['the internal culture at openai regarding', 'internal culture'],
  ['reading of the situation which explains some of', 'situation which explains'],
])('of %j: %j', (phrase, telling) => {
  expect(pickTelling(phrase.split(' ')).join(' ')).toBe(telling)
})
