import { describe, expect, test } from 'vitest'
import { RULES, STANCE_LABELS } from '../../src/model/index.ts'
import { STANCES } from '../../src/model/reading.ts'

describe('RULES', () => {
  test.each(Object.entries(RULES))('The rule %s has a name in lower case and says what to do', (id, note) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    expect(note).toMatch(/^[A-Z].*\.$/)
  })
})

describe('STANCE_LABELS', () => {
  test('Every stance has its words, and that of an entertained claim denies that it is asserted', () => {
    expect(Object.keys(STANCE_LABELS)).toEqual([...STANCES])
    expect(STANCE_LABELS.entertained).toBe('entertained, not asserted')
  })
})
