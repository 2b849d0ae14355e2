import { describe, expect, test } from 'vitest'
import { STANCE_LABELS } from '../../src/model/index.ts'
import { STANCES } from '../../src/model/reading.ts'

describe('STANCE_LABELS', () => {
  test('Every stance has its words, and that of an entertained claim denies that it is asserted', () => {
    expect(Object.keys(STANCE_LABELS)).toEqual([...STANCES])
    expect(STANCE_LABELS.entertained).toBe('entertained, not asserted')
  })
})
