import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/faults/index.ts'

describe('RULES', () => {
  test.each(Object.entries(RULES))('The rule %s has a name in lower case and says what to do', (id, note) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    expect(note).toMatch(/^[A-Z].*\.$/)
  })
})
