import { expect, test } from 'vitest'
import { stripText } from '../../../src/text/index.ts'

/** Digits with what their marks are between them: `_` groups, `.` a point, `|` and `/` part numbers, a blank. */
function show(text: string): string {
  const { letters, gaps } = stripText(text)
  const signs = ['', "'", ' ', '_', '.', '|', '/']
  return Array.from(letters, (letter, i) => `${signs[gaps[i] ?? 0]}${letter}`)
    .join('')
    .trim()
}

test.each([
  ['1,000', '1_000'],
  ['1,000,000.25', '1_000_000.25'],
  ['1,00,000', '1_00_000'],
  ['1’000’000', '1_000_000'],
  ['1.000,5', '1_000.5'],
  ['1.000.000', '1_000_000'],
  ['1.000', '1.000'],
  ['0,123', '0.123'],
  ['3.14', '3.14'],
  ['２．５', '2.5'],
  ['2,5', '2.5'],
  ['2.5.', '2.5'],
  ['1.2.3', '1/2/3'],
  ['24.11.2026', '24/11/2026'],
  ['2026-11-24', '2026|11|24'],
  ['1990–1995', '1990|1995'],
  ['10:30', '10|30'],
  ['1/2', '1|2'],
  ['½', '1|2'],
  ['5’9', '5/9'],
  ['1...2', '1|2'],
  ['1, 2', '1 2'],
  ['a.1', "a'1"],
  ['๑๒', "๑'๒"],
  ['๑.๒', '๑.๒'],
])('the marks of %j are %j', (text, shown) => {
  expect(show(text)).toBe(shown)
})
