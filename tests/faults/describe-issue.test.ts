import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { describeIssue } from '../../src/faults/index.ts'

/** What is said of a value that a schema doesn't take. */
function describeFirst(schema: z.ZodType, value: unknown): string | undefined {
  const [issue] = schema.safeParse(value).error?.issues ?? []
  return issue && describeIssue(issue, value)[0]?.reason
}

const inKey = (schema: z.ZodType) => z.strictObject({ key: schema })

describe('describeIssue says of', () => {
  test.each([
    ['a missing value', z.string(), {}, 'absence of `key`, expected words'],
    ['a value left empty', z.string(), { key: null }, 'absence of `key`, expected words'],
    [
      'another kind of value',
      z.string(),
      { key: 1 },
      'value `1` for `key`, expected words: in quotation marks, as `"1"`',
    ],
    [
      'no list',
      z.array(z.string()),
      { key: 'x' },
      'value `"x"` for `key`, expected a list, each entry on a line of its own that begins with `- `',
    ],
    ['no keys', z.strictObject({}), { key: [] }, 'value `[]` for `key`, expected keys with values'],
    ['a kind it has no word for', z.number(), { key: 'x' }, 'value `"x"` for `key`, expected number'],
    ['another word', z.enum(['a', 'b']), { key: 'c' }, 'value `"c"` for `key`, expected one of a, b'],
    ['no date', z.iso.date(), { key: 'x' }, 'value `"x"` for `key`, expected a date such as 2026-11-23'],
    ['no address', z.url(), { key: 'x' }, 'value `"x"` for `key`, expected an http or https address'],
    ['a format it has no word for', z.email(), { key: 'x' }, 'value `"x"` for `key`, expected email'],
    [
      'a pattern that explains itself',
      z.string().regex(/a/, 'expected an a'),
      { key: 'x' },
      'value `"x"` for `key`, expected an a',
    ],
    ['no words', z.string().min(1), { key: '' }, 'value `""` for `key`, expected words'],
    [
      'an empty list',
      z.array(z.string()).min(1),
      { key: [] },
      'value `[]` for `key`, expected at least one entry',
    ],
    [
      'a passage that is none',
      z.union([z.string(), z.strictObject({})]),
      { key: 1 },
      'value `1` for `key`, expected words of the text, or `exact` with `prefix`, `suffix` or `through`',
    ],
    [
      'anything else',
      z.string().max(1),
      { key: 'xx' },
      'value `"xx"` for `key`, expected something else: Too big: expected string to have <=1 characters',
    ],
    [
      'a long value',
      z.number(),
      { key: 'x'.repeat(99) },
      `value \`"${'x'.repeat(59)}…\` for \`key\`, expected number`,
    ],
    [
      'a value in a list',
      z.array(z.array(z.strictObject({ word: z.string() }))),
      { key: [[], [{ word: 1 }]] },
      'value `1` for `word` of key 2 1 (the first is 1), expected words: in quotation marks, as `"1"`',
    ],
    [
      'a value below one that isn’t there',
      z.strictObject({ word: z.string() }),
      { key: null },
      'absence of `key`, expected keys with values',
    ],
  ])('%s', (_, schema, value, reason) => {
    expect(describeFirst(inKey(schema), value)).toBe(`Unexpected ${reason}`)
  })

  test.each([
    ['bodi', '; the nearest is `body`'],
    ['Title', '; the nearest is `title`'],
    ['url', ''],
    ['colour', ''],
  ])('the key %s', (key, hint) => {
    const [issue] = z.strictObject({}).safeParse({ [key]: 1 }).error?.issues ?? []
    expect(issue && describeIssue(issue, {}, { known: ['title', 'body', 'url', 'notes'] })[0]?.reason).toBe(
      `Unexpected key \`${key}\`, expected only known keys${hint}`,
    )
  })

  test('a whole file of another kind', () => {
    expect(describeFirst(z.strictObject({}), 'x')).toBe('Unexpected value `"x"`, expected keys with values')
  })

  test('unknown keys, one sentence each', () => {
    const value = { list: [{ one: 1, two: 2 }] }
    const [issue] = z.strictObject({ list: z.array(z.strictObject({})) }).safeParse(value).error?.issues ?? []
    expect(issue && describeIssue(issue, value)).toEqual(
      ['one', 'two'].map(key => ({
        ruleId: 'schema-key',
        reason: `Unexpected key \`${key}\` in list 1 (the first is 1), expected only known keys`,
        keys: ['list', 0],
        key,
      })),
    )
  })

  test('a value whose keys lead nowhere', () => {
    const issue = { code: 'invalid_type', expected: 'string', path: ['one', 'two'], message: '' } as const
    expect(describeIssue(issue as unknown as z.core.$ZodIssue, { one: null })[0]?.reason).toBe(
      'Unexpected absence of `two` of `one`, expected words',
    )
  })
})
