import { expect, test } from 'vitest'
import { z } from 'zod'
import { listKeys } from '../../src/faults/list-keys.ts'
import { annotationsSchema, frontmatterSchema } from '../../src/model/schemas.ts'

test.each([
  { name: 'of words', schema: z.string(), keys: [] },
  { name: 'of an object', schema: z.strictObject({ b: z.string(), a: z.int() }), keys: ['b', 'a'] },
  {
    name: 'of what is in it, after its own',
    schema: z.object({ a: z.object({ c: z.string() }).nullish(), b: z.array(z.object({ d: z.string() })) }),
    keys: ['a', 'b', 'c', 'd'],
  },
  {
    name: 'that are met twice, once',
    schema: z.object({ a: z.object({ a: z.string(), b: z.string() }), b: z.string() }),
    keys: ['a', 'b'],
  },
  {
    name: 'of what is read into something else, as they are written',
    schema: z.union([
      z.string().transform(b => ({ b })),
      z.object({ a: z.string() }).transform(({ a }) => ({ c: a })),
    ]),
    keys: ['a'],
  },
])('It lists the keys $name', ({ schema, keys }) => {
  expect(listKeys(schema)).toEqual(keys)
})

test('It knows all that a text’s own files may say', () => {
  expect(listKeys(frontmatterSchema)).toEqual([
    ...['title', 'author', 'description', 'language', 'published', 'source'],
    ...['url', 'site', 'retrieved', 'sha256'],
  ])
  expect(listKeys(annotationsSchema)).toEqual([
    ...['claims', 'quotations', 'repeats', 'notes', 'exact', 'prefix', 'suffix', 'through', 'kind', 'stance'],
    ...['speaker', 'alias', 'supports', 'attacks', 'qualifies', 'work', 'url', 'body'],
  ])
})
