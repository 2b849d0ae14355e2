import { expect, test } from 'vitest'
import { readPath } from '../../../src/text/names/read-path.ts'

const TEXTS = ['on-bridges', 'the-harbour']
const PAGES = ['claims', 'map', 'source']

test.each([
  ['/on-bridges/bridge-holds-k3f9)/', '/', 'on-bridges', undefined, ['bridge-holds-k3f9)']],
  ['/on-brigdes/bridge-hodls-k3f9', '/', 'on-bridges', undefined, ['bridge-hodls-k3f9', 'on-brigdes']],
  ['/ON-BRIDGES./CLAIMS', '/', 'on-bridges', 'claims', []],
  ['/on-bridges/clams/', '/', 'on-bridges', 'claims', []],
  ['/on-bridges/sourse/index.html', '/', 'on-bridges', 'source', []],
  ['/on-bridges/sourse/index.htm', '/', 'on-bridges', 'source', []],
  ['/claims/zzzz/', '/', undefined, 'claims', ['zzzz']],
  ['/the-harbor/mpa', '/', 'the-harbour', 'map', ['the-harbor']],
  ['/sub/on-bridges/on-bridges/', '/sub/', 'on-bridges', undefined, []],
  [
    '/on-bridges/extra/bridge-holds-k3f9/more',
    '/sub/',
    'on-bridges',
    undefined,
    ['more', 'bridge-holds-k3f9', 'extra'],
  ],
  ['/bridge-holds-k3f9/on-bridges', '/', 'on-bridges', undefined, ['bridge-holds-k3f9']],
  ['/zzzz/', '/', undefined, undefined, ['zzzz']],
  ['/%E0%A4%A/', '/', undefined, undefined, ['%E0%A4%A']],
  ['/', '/', undefined, undefined, []],
])('%s under %s', (path, base, text, page, names) => {
  expect(readPath(path, { base, texts: TEXTS, pages: PAGES })).toEqual({ text, page, names })
})

test('the only text is meant in any case', () => {
  expect(readPath('/zzzz/', { base: '/', texts: ['on-bridges'], pages: PAGES }).text).toBe('on-bridges')
})
