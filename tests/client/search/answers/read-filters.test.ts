import { expect, test } from 'vitest'
import { readFilters } from '../../../../src/client/search/answers/read-filters.ts'

test.each([
  ['', {}],
  ['q=plan', {}],
  ['voice=speaker%3AJan+Leike&stance=reported', { voice: 'speaker:Jan Leike', stance: 'reported' }],
  ['kind=note&text=a', { kind: 'note', text: 'a' }],
  ['text=', {}],
  ['text=%2F%2Fother.test%2F', {}],
  ['text=..%2Fb', {}],
  ['text=a&text=c', { text: 'a' }],
  ['stance=', { stance: '' }],
])('“%s” narrows a search to %j', (parameters, filters) => {
  expect(readFilters(new URLSearchParams(parameters), ['a', 'b'])).toEqual(filters)
})
