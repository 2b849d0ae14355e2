import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../../src/content/files/parse-yaml.ts'

const schema = z.strictObject({
  name: z.string(),
  list: z.array(z.strictObject({ word: z.string(), count: z.number().optional() })).default([]),
})

const parse = (text: string, linesBefore?: number) =>
  parseYaml({ text, path: 'file.yaml', ...(linesBefore !== undefined && { linesBefore }) }, schema, {
    name: '-',
  })

/** The faults as `line:column rule reason`. */
function findFaults(text: string, linesBefore?: number): readonly string[] {
  const parsed = parse(text, linesBefore)
  return parsed.faults.map(({ ruleId, reason, place, path }) => {
    const { line, column } = place && 'line' in place ? place : { line: 0, column: 0 }
    return `${path}:${line}:${column} ${ruleId} ${reason}`
  })
}

test('more entries than any reading has are refused before they are parsed', () => {
  expect(findFaults('  - a\n'.repeat(20_001), 4)).toEqual([
    'file.yaml:5:1 yaml-syntax Unexpected number of 20,001 lines with an entry or a key, expected at most 20,000',
  ])
})

test('nor has what is refused a place, or more than the fallback', () => {
  const parsed = parse('  - a\n'.repeat(20_001))
  expect(parsed.data).toEqual({ name: '-', list: [] })
  expect(parsed.pointOf(['name'])).toBeUndefined()
})

describe('parseYaml', () => {
  test('gives what the schema makes of the YAML', () => {
    expect(parse('name: One\n')).toMatchObject({ data: { name: 'One', list: [] } })
  })

  test('takes an empty file for no keys at all', () => {
    expect(parseYaml({ text: '# nothing\n', path: 'x' }, z.strictObject({}), {})).toMatchObject({ data: {} })
  })

  test('tells the place of each value by its keys', () => {
    const parsed = parse('name: One\nlist:\n  - word: two\n  - word: "three"\n    count: 3\n')
    expect(parsed.pointOf(['name'])).toEqual({ line: 1, column: 7 })
    expect(parsed.pointOf(['list', 1])).toEqual({ line: 4, column: 5 })
    expect(parsed.pointOf(['list', 1, 'word'])).toEqual({ line: 4, column: 11 })
    expect(parsed.pointOf(['list', 2])).toBeUndefined()
    expect(parsed.pointOf(['nothing', 'here'])).toBeUndefined()
  })

  test('counts the lines before it', () => {
    const parsed = parse('name: One\n', 3)
    expect(parsed.pointOf(['name'])).toEqual({ line: 4, column: 7 })
    expect(findFaults('name: 1\n', 3)).toEqual([
      'file.yaml:4:7 schema-value Unexpected value `1` for `name`, expected words: in quotation marks, as `"1"`',
    ])
    expect(findFaults('name: "1\n', 3)[0]).toMatch(/^file\.yaml:5:1 yaml-syntax/)
  })

  test.each([
    [
      'a key without a value to the value’s parent',
      'list: []\n',
      '1:1 schema-missing Unexpected absence of `name`, expected words',
    ],
    [
      'a missing value in a list to its entry',
      'name: One\nlist:\n  - count: 2\n',
      '3:5 schema-missing Unexpected absence of `word` of list 1 (the first is 1), expected words',
    ],
    [
      'an unknown key to the key',
      'name: One\nlist:\n  - { word: two, many: 3 }\n',
      '3:18 schema-key Unexpected key `many` in list 1 (the first is 1), expected only known keys',
    ],
    [
      'an unknown key at the top to the key',
      'name: One\nmore: 1\n',
      '2:1 schema-key Unexpected key `more`, expected only known keys',
    ],
    [
      'an unknown key that is a number to the file',
      'name: One\n1: 2\n',
      '1:1 schema-key Unexpected key `1`, expected only known keys',
    ],
    [
      'a list in place of keys to the file',
      '- one\n',
      '1:1 schema-value Unexpected value `["one"]`, expected keys with values',
    ],
    [
      'a word in place of keys to the file',
      '\n\nwords\n',
      '1:1 schema-value Unexpected value `"words"`, expected keys with values',
    ],
    [
      'a key given twice to the second',
      'name: One\nname: Two\n',
      '2:1 yaml-syntax Unexpected YAML, expected valid syntax: Map keys must be unique',
    ],
    [
      'an unknown tag to the tag',
      'name: !One two\n',
      '1:7 yaml-syntax Unexpected YAML, expected valid syntax: Unresolved tag: !One',
    ],
    [
      'a second document to its start',
      'name: One\n---\nname: Two\n',
      '2:1 yaml-syntax Unexpected YAML, expected valid syntax: Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
    [
      'an alias to the alias',
      'name: &one One\nlist: *one\n',
      '2:7 yaml-syntax Unexpected YAML alias `*one`, expected words: those that start with * need quotation marks',
    ],
  ])('points from %s', (_, text, fault) => {
    expect(findFaults(text)).toEqual([`file.yaml:${fault}`])
  })

  test('reports every fault at once', () => {
    expect(findFaults('name: 1\nlist:\n  - word: 2\n  - words: two\n')).toHaveLength(4)
  })

  test('is not hung by a bomb of aliases', () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${Array(9).fill(`*a${i - 1}`)}]`)
    const faults = findFaults(['a-1: &a-1 x', ...bomb].join('\n'))
    expect(faults.filter(fault => fault.includes('yaml-syntax'))).toHaveLength(12 * 9)
  })
})
