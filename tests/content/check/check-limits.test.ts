import { describe, expect, test } from 'vitest'
import { checkLimits } from '../../../src/content/check/check-limits.ts'

const check = (text: string) =>
  checkLimits(text, 'text.md').map(({ ruleId, place, path }) => {
    const { line, column } = place && 'line' in place ? place : { line: 0, column: 0 }
    return `${path}:${line}:${column} ${ruleId}`
  })

describe('checkLimits refuses', () => {
  test.each([
    ['a text of more than 256 KiB', 'a'.repeat(256 * 1024 + 1), '1:1 file-size'],
    ['a text of fewer characters, but more bytes', 'é'.repeat(128 * 1024 + 1), '1:1 file-size'],
    ['quotations in quotations', `one\n${'>'.repeat(51)} two`, '2:1 container-depth'],
    ['quotations with blanks between', `${'> '.repeat(51)}one`, '1:1 container-depth'],
    ['lists in lists on one line', `${'- '.repeat(1000)}one`, '1:1 container-depth'],
    ['numbered lists on one line', `${'1. '.repeat(51)}one`, '1:1 container-depth'],
    ['quotations and lists by turns', `${'> - '.repeat(26)}one`, '1:1 container-depth'],
    ['lists in lists by indentation', `${'  '.repeat(51)}* one`, '1:1 container-depth'],
    ['emphasis without number', `one\n${'*a* '.repeat(300)}`, '2:1 markdown-cost'],
    ['a marker that ends its line', `${'- '.repeat(51)}-`, '1:1 container-depth'],
  ])('%s', (_, text, fault) => {
    expect(check(text)[0]).toBe(`text.md:${fault}`)
  })

  test('each line at fault', () => {
    expect(check(`one\n${'>'.repeat(60)}two\n${'- '.repeat(60)}three`)).toEqual([
      'text.md:2:1 container-depth',
      'text.md:3:1 container-depth',
    ])
  })
})

describe('checkLimits says nothing of', () => {
  test.each([
    ['an empty text', ''],
    ['a text of 256 KiB', 'a'.repeat(256 * 1024)],
    ['fifty quotations', `${'> '.repeat(50)}one`],
    ['a rule and emphasis', `${'- '.repeat(40)}-\n${'*'.repeat(200)}one`],
    ['a rule of many stars', '*'.repeat(200)],
    ['code that is indented far', `${' '.repeat(300)}one()`],
    ['a minus within the words', `one ${'- '.repeat(200)}`],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual([])
  })
})
