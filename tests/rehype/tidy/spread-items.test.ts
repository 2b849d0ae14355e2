import { expect, test } from 'vitest'
import { spreadItems } from '../../../src/rehype/tidy/spread-items.ts'
import { parse, write } from '../html.ts'

test.each([
  [
    'The first paragraph of an item is words in it',
    '<li>\n<p id="p1">One</p>\n<p>Two</p>\n</li>',
    '<li data-apart>\n<span id="p1">One</span>\n<p>Two</p>\n</li>',
  ],
  ['An item whose words stand in it already stays', '<li><span>One</span></li>', '<li><span>One</span></li>'],
  [
    'So does one that begins with something else',
    '<li><pre>One</pre><p>Two</p></li>',
    '<li><pre>One</pre><p>Two</p></li>',
  ],
  ['So does one without anything', '<li></li>', '<li></li>'],
])('%s', (_, html, spread) => {
  const tree = parse(`<ul>${html}</ul>`)
  spreadItems(tree)
  expect(write(tree).replaceAll('=""', '')).toBe(`<ul>${spread}</ul>`)
})
