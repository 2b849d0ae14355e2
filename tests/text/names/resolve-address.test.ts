import { expect, test } from 'vitest'
import { resolveAddress } from '../../../src/text/index.ts'

test.each([
  ['a fragment', '#hill-is-high', '/a/#hill-is-high', '/texts/a/#hill-is-high'],
  ['the page itself', './', '/a/', '/texts/a/'],
  ['nothing', '', '/a/', '/texts/a/'],
  ['another text', '../tide/', '/tide/', '/texts/tide/'],
  ['another text without a slash', '../tide', '/tide/', '/texts/tide/'],
  ['a place in another text', '../tide#p3', '/tide/#p3', '/texts/tide/#p3'],
  ['a page of the text', 'claims/', '/a/claims/', '/texts/a/claims/'],
  ['a claim’s page', './hill-is-high', '/a/hill-is-high/', '/texts/a/hill-is-high/'],
  ['a file', 'reading.json', '/a/reading.json', '/texts/a/reading.json'],
  ['the site’s root', '/', '/', '/texts/'],
  ['a path from the site’s root', '/tide/', '/tide/', '/texts/tide/'],
  ['a path with the base', '/texts/tide/', '/texts/tide/', '/texts/tide/'],
  ['a path with white space around it', ' /tide/ ', '/tide/', '/texts/tide/'],
  ['a path with the base and white space', ' /texts/tide/', '/texts/tide/', '/texts/tide/'],
  ['a path from the root with slashes of Windows', '\\tide\\', '/tide/', '/texts/tide/'],
  ['a folder with a dot in its name', 'v1.2/claims', '/a/v1.2/claims/', '/texts/a/v1.2/claims/'],
  ['a colon behind other words', 'claims?of=a:b', '/a/claims/?of=a:b', '/texts/a/claims/?of=a:b'],
  ['a query', '?find=high', '/a/?find=high', '/texts/a/?find=high'],
  ['letters of another alphabet', '../größe/', '/gr%C3%B6%C3%9Fe/', '/texts/gr%C3%B6%C3%9Fe/'],
  ['slashes of Windows', '..\\tide\\', '/tide/', '/texts/tide/'],
])('A link to %s', (_, typed, address, below) => {
  expect(resolveAddress(typed, '/a/', '/')).toBe(address)
  expect(resolveAddress(typed, '/texts/a/', '/texts/')).toBe(below)
})

test('A path over the site’s root leaves it', () => {
  expect(resolveAddress('../../other/', '/texts/a/', '/texts/')).toBe('/other/')
  expect(resolveAddress('../../../other/', '/a/', '/')).toBe('/other/')
})

test.each([
  'https://example.org/a',
  'HTTP://example.org',
  'mailto:a@example.org',
  '//example.org/a',
  'tel:1',
  ' javascript:alert(1)',
])('%s leads elsewhere', typed => {
  expect(resolveAddress(typed, '/a/', '/')).toBeUndefined()
})
