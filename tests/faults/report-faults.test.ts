import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { RULES, reportFaults } from '../../src/faults/index.ts'

describe('reportFaults', () => {
  test('A fault is fatal, says what to do, and is not thrown', () => {
    const file = new VFile({ path: 'text.md' })
    reportFaults(file, [
      { ruleId: 'alias-taken', reason: 'Unexpected a, expected b', place: { line: 3, column: 4 } },
    ])
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({
      source: 'postil',
      ruleId: 'alias-taken',
      reason: 'Unexpected a, expected b',
      note: RULES['alias-taken'],
      fatal: true,
      file: 'text.md',
      line: 3,
      column: 4,
    })
  })

  test('It may be the fault of another file, and may have no place', () => {
    const file = new VFile({ path: 'text.md' })
    reportFaults(file, [
      { ruleId: 'file-size', reason: 'Unexpected a, expected b', path: 'annotations.yaml' },
    ])
    expect(file.messages[0]).toMatchObject({ file: 'annotations.yaml', line: undefined, place: undefined })
  })
})

test('Long words that a message quotes are cut', () => {
  const file = new VFile()
  reportFaults(file, [{ ruleId: 'text-empty', reason: `Unexpected “${'word '.repeat(99)}”, expected “two”` }])
  expect(file.messages[0]?.reason).toBe(`Unexpected “${'word '.repeat(30)}…”, expected “two”`)
})
