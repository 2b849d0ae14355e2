import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { dropMisread } from '../../../src/content/files/drop-misread.ts'
import { findMisread } from '../../../src/content/files/find-misread.ts'

test.each([
  ['nothing', 'a: 1\n', { a: 1 }, []],
  ['the value of a key', 'a: *x\nb: 2\n', { a: null, b: 2 }, [['a']]],
  ['a key', 'b: 2\n? "\\q"\n: 1\n', { b: 2, '\\q': null }, [['\\q']]],
  ['a key that holds an alias', '? [ *a ]\n: 1\nb: 2\n', { b: 2 }, []],
  ['a key that is an alias', '*a : 1\nb: 2\n', { b: 2 }, []],
  ['a value beside a key that is a list', '? [ a ]\n: *b\nc: 2\n', { '[ a ]': null, c: 2 }, [['["a"]']]],
  ['an entry of a list', 'a:\n  - 1\n  - *b\n  - 3\n', { a: [1, null, 3] }, [['a', 1]]],
  ['nothing that has no value', '? a\n? *b\n', { a: null }, []],
  ['all that is no map', '- *b\n', null, []],
])('Misread, %s is emptied', (_, text, data, dropped) => {
  const document = parseDocument(text)
  expect(dropMisread(document, findMisread(document)).map(({ path }) => path)).toEqual(dropped)
  expect(String(document.toJS() && JSON.stringify(document.toJS()))).toBe(JSON.stringify(data))
})
