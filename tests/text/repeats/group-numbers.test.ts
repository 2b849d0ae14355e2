import { expect, test } from 'vitest'
import { groupNumbers } from '../../../src/text/index.ts'

test.each([
  { name: 'None', numbers: [], list: [] },
  { name: 'One', numbers: [4], list: ['4–4'] },
  { name: 'Two in a row', numbers: [4, 5], list: ['4–5'] },
  { name: 'Two apart', numbers: [4, 6], list: ['4–4', '6–6'] },
  { name: 'Runs and single ones', numbers: [1, 2, 3, 7, 9, 10], list: ['1–3', '7–7', '9–10'] },
  { name: 'Unsorted and twice', numbers: [10, 2, 9, 2], list: ['2–2', '9–10'] },
])('$name: $list', ({ numbers, list }) => {
  expect(groupNumbers(numbers).map(([first, last]) => `${first}–${last}`)).toEqual(list)
})
