import { expect, test } from 'vitest'
import { readMarker } from '../../../src/text/conflicts/read-marker.ts'

test.each([
  ['<<<<<<< HEAD', { kind: 'open', size: 7, label: 'HEAD' }],
  ['<<<<<<<  a branch \r', { kind: 'open', size: 7, label: 'a branch' }],
  ['||||||||| 1a2b3c', { kind: 'base', size: 9, label: '1a2b3c' }],
  ['=======\r', { kind: 'middle', size: 7, label: '' }],
  ['>>>>>>> theirs', { kind: 'close', size: 7, label: 'theirs' }],
  ['<<<<<< HEAD', undefined],
  ['<<<<<<<HEAD', undefined],
  [' <<<<<<< HEAD', undefined],
  ['<<<<<<=', undefined],
  ['', undefined],
])('%j is read as %j', (line, marker) => {
  expect(readMarker(line)).toEqual(marker)
})
