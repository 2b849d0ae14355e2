import { afterEach, describe, expect, test } from 'vitest'
import { createTextReader, type TextReader } from '../../../src/content/index.ts'
import { readFiles } from '../../../src/content/read-text.ts'
import { COSTLY_PATTERNS } from '../../bad-input/costly-patterns.ts'
import { encodeFiles } from '../encode-files.ts'
import { withTitle } from '../project.ts'

let reader: TextReader | undefined
afterEach(() => reader?.close())

/** Within the limits of what can be counted, and dear all the same. */
const emphasis = COSTLY_PATTERNS['nested strong emphasis']?.write(80) ?? ''
const COSTLY = encodeFiles('content/costly', { 'text.md': withTitle(`${emphasis}\n\n`.repeat(200)) })
const CHEAP = encodeFiles('content/cheap', { 'text.md': withTitle('The hill is high.') })
const AT_FAULT = encodeFiles('content/fault', {
  'text.md': withTitle('The hill is high. He read the essay “the hill is high there”. <b>a</b>\u200b'),
  'annotations.yaml': 'notes:\n  - exact: river\n    body: a\n',
})

const NO_BOUNDS = { seconds: 60, bytes: 2 ** 32 }

describe('createTextReader', () => {
  test('reads what is read without a thread of its own', () => {
    reader = createTextReader(NO_BOUNDS)
    reader.start()
    for (const found of [CHEAP, AT_FAULT, CHEAP]) {
      const options = { texts: new Set(['cheap', 'fault']), base: '/postil/', propose: true } as const
      expect(reader.read(found, options)).toEqual(readFiles(found, options))
    }
  })

  test.each([
    { what: 'processor', bounds: { ...NO_BOUNDS, seconds: 0.1 }, most: '0.1 processor seconds' },
    { what: 'memory', bounds: { ...NO_BOUNDS, bytes: 2 ** 20 }, most: '1 MiB' },
  ])('refuses a text that takes too much of the $what, and reads on', ({ bounds, most }) => {
    reader = createTextReader(bounds)
    const { slug, reading, messages } = reader.read(COSTLY)
    expect({ slug, reading }).toEqual({ slug: 'costly', reading: undefined })
    expect(
      messages.map(({ file, line, column, reason, ruleId, fatal }) => [
        file,
        line,
        column,
        reason,
        ruleId,
        fatal,
      ]),
    ).toEqual([
      [
        'content/costly/text.md',
        1,
        1,
        `Unexpected cost of reading the text and its notes, expected at most ${most}`,
        'reading-cost',
        true,
      ],
    ])
    reader.close()
    reader = createTextReader(NO_BOUNDS)
    expect(reader.read(CHEAP).reading?.sentences).toHaveLength(1)
  })

  test('reads on in another thread after one was ended', () => {
    reader = createTextReader({ ...NO_BOUNDS, seconds: 0.2 })
    expect(reader.read(COSTLY).messages).toHaveLength(1)
    expect(reader.read(COSTLY).messages).toHaveLength(1)
    expect(reader.read(CHEAP).reading?.sentences).toHaveLength(1)
  })

  test('throws what is the fault of the code', () => {
    reader = createTextReader(NO_BOUNDS)
    const broken = { ...CHEAP, files: { 'text.md': 'no bytes' as never } }
    expect(() => reader?.read(broken)).toThrow(TypeError)
    expect(reader.read(CHEAP).reading?.sentences).toHaveLength(1)
  })
})
