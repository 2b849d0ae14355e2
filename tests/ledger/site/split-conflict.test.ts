import { describe, expect, test } from 'vitest'
import { splitConflict } from '../../../src/ledger/index.ts'

const lines = (...all: readonly string[]) => all.join('\n')

describe('A file with a conflict is what it is on either side', () => {
  test('with or without what both started from', () => {
    const sides = [lines('a', 'ours', 'b', ''), lines('a', 'theirs', 'b', '')]
    const before = ['a', '<<<<<<< HEAD', 'ours']
    const after = ['=======', 'theirs', '>>>>>>> branch', 'b', '']
    expect(splitConflict(lines(...before, ...after))).toEqual(sides)
    expect(splitConflict(lines(...before, '||||||| 1a2b3c', 'was', ...after))).toEqual(sides)
  })

  test('also at its end, and where a side is empty', () => {
    expect(splitConflict('a\n<<<<<<< HEAD\n=======\nb\n>>>>>>> branch')).toEqual(['a\n', 'a\nb\n'])
  })

  test('as often as it has one', () => {
    const one = (ours: string, theirs: string) =>
      lines('<<<<<<< HEAD', ours, '=======', theirs, '>>>>>>> branch', '')
    expect(splitConflict(`${one('a', 'b')}c\n${one('d', 'e')}`)).toEqual(['a\nc\nd\n', 'b\nc\ne\n'])
  })

  test('with what only looks like a marker', () => {
    const odd = ['< a', '| a', '> a', '= a', 'a <<<<<<< a', 'a ||||||| a', 'a =======', 'a >>>>>>> a']
    const file = [...odd, '<<<<<<< HEAD', ...odd, '1', '=======', ...odd, '2', '>>>>>>> branch', ...odd]
    expect(splitConflict(lines(...file))).toEqual([
      lines(...odd, ...odd, '1', ...odd),
      lines(...odd, ...odd, '2', ...odd),
    ])
  })
})

test('One without a conflict is none', () => {
  expect(splitConflict(lines('a', '=======', 'b', ''))).toBeUndefined()
})
