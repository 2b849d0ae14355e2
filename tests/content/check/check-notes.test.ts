import { expect, test } from 'vitest'
import { checkNotes } from '../../../src/content/check/check-notes.ts'

const ORIGIN = {
  path: 'annotations.yaml',
  pointOf: (keys: readonly unknown[]) => ({ line: 1 + keys.length, column: Number(keys[1] ?? 0) + 1 }),
}

/** `line:column rule reason` of each fault of notes that say this. */
function check(...bodies: readonly string[]): readonly string[] {
  const notes = bodies.map(body => ({ exact: 'hill', body }))
  return checkNotes({ claims: [], quotations: [], repeats: [], notes }, ORIGIN).map(
    ({ ruleId, reason, place, path }) => {
      const { line, column } = place && 'line' in place ? place : { line: 0, column: 0 }
      return `${path}:${line}:${column} ${ruleId} ${reason}`
    },
  )
}

test('All notes together have a size, and each has one', () => {
  expect(check(...Array<string>(9).fill('a'.repeat(31 * 1024)))).toEqual([
    'annotations.yaml:2:1 file-size Unexpected size of 279 KiB of all notes, expected at most 256 KiB',
  ])
  expect(check('a', 'a'.repeat(33 * 1024))).toEqual([
    'annotations.yaml:4:2 file-size Unexpected size of 33 KiB, expected at most 32 KiB in a note',
  ])
  expect(check('*'.repeat(2) + 'a* '.repeat(600))).toEqual([
    expect.stringMatching(/^annotations\.yaml:4:1 markdown-cost .* in a note$/),
  ])
})

test('What would be lost is told at the note’s body, and a character once', () => {
  expect(check('<b>a</b>')).toEqual([
    'annotations.yaml:4:1 html-raw Unexpected raw HTML `<b>`, expected Markdown',
    'annotations.yaml:4:1 html-raw Unexpected raw HTML `</b>`, expected Markdown',
  ])
  expect(check('a&#x202E;b\n\nc&#x202E;d')).toHaveLength(1)
  expect(check('a\u202Eb')).toEqual([])
})
