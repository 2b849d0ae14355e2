import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/content/files/decode-text.ts'
import { endOf } from '../../../src/faults/index.ts'

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('decodeText', () => {
  test.each([
    ['an empty file', bytes(''), ''],
    ['UTF-8', bytes('café 👍🏽\n'), 'café 👍🏽\n'],
    ['a byte order mark, which it drops', bytes(0xef, 0xbb, 0xbf, 'one'), 'one'],
    ['Windows line ends, which it normalises', bytes('one\r\ntwo\r\n'), 'one\ntwo\n'],
    ['old Macintosh line ends, which it normalises', bytes('one\rtwo'), 'one\ntwo'],
    ['tabs, and separators of lines', bytes('one\ttwo\u2028'), 'one\ttwo\u2028'],
    ['a byte order mark within the text, as a character', bytes('one\uFEFFtwo'), 'one\uFEFFtwo'],
    ['noncharacters', bytes('\uFFFE\uFFFF\u{10FFFF}\uFDD0'), '\uFFFE\uFFFF\u{10FFFF}\uFDD0'],
  ])('reads %s', (_, file, text) => {
    expect(decodeText(file)).toBe(text)
  })

  test.each([
    ['a byte of Latin-1', bytes('one\ntw', 0xe9, ' three'), '0xe9', 2, 3],
    ['a byte that UTF-8 never has', bytes(0xff), '0xff', 1, 1],
    ['a byte that continues nothing', bytes('é', 0x80), '0x80', 1, 2],
    ['a character cut off at the end', bytes('one', 0xe2, 0x82), '0xe2', 1, 4],
    ['a character written too long', bytes('one ', 0xc0, 0xaf), '0xc0', 1, 5],
    ['half a surrogate pair', bytes('one\n\n', 0xed, 0xa0, 0x80), '0xed', 3, 1],
    ['a bad byte after a byte order mark', bytes(0xef, 0xbb, 0xbf, 'one', 0xfe), '0xfe', 1, 4],
    ['a bad byte after a pair of code units', bytes('👍', 0xfe), '0xfe', 1, 3],
  ])('refuses %s at its place', (_, file, byte, line, column) => {
    expect(decodeText(file)).toMatchObject({
      reason: `Unexpected byte ${byte}, expected UTF-8`,
      place: { line, column },
    })
  })

  test.each([
    ['NUL', 'one\u0000', 'U+0000', 1, 4],
    ['an escape', 'one\n\u001B[0m', 'U+001B', 2, 1],
    ['a form feed', '\f', 'U+000C', 1, 1],
    ['a control that is no ASCII', 'one\u0085', 'U+0085', 1, 4],
    ['delete', 'one\r\ntwo\u007F', 'U+007F', 2, 4],
  ])('refuses %s at its place', (_, text, character, line, column) => {
    expect(decodeText(bytes(text))).toMatchObject({
      reason: `Unexpected control character ${character}, expected text`,
      place: { line, column },
    })
  })

  test('reads any text without controls as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        fc.pre(!/\p{Cc}|\p{Cs}|^\uFEFF/u.test(text))
        expect(decodeText(bytes(text))).toBe(text)
      }),
    )
  })

  test('finds a bad byte wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        expect(decodeText(bytes(before, 0xff, after))).toMatchObject({ place: { offset: before.length } })
      }),
    )
  })
})

describe('endOf', () => {
  test.each([
    ['', { line: 1, column: 1, offset: 0 }],
    ['one', { line: 1, column: 4, offset: 3 }],
    ['one\n', { line: 2, column: 1, offset: 4 }],
    ['one\n\ntwo', { line: 3, column: 4, offset: 8 }],
  ])('tells the point after %j', (text, point) => {
    expect(endOf(text)).toEqual(point)
  })
})
