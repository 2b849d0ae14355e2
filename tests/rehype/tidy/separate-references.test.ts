import { expect, test } from 'vitest'
import { separateReferences } from '../../../src/rehype/tidy/separate-references.ts'
import { parse, write } from '../html.ts'

const reference = (n: number, comma = '') => `<a role="doc-noteref"><sup>${comma}${n}</sup></a>`
const separate = (html: string) => {
  const tree = parse(html)
  separateReferences(tree)
  return write(tree)
}

test.each([
  [
    'beside each other',
    `<p>one${reference(1)}${reference(2)}</p>`,
    `<p>one${reference(1)}${reference(2, ', ')}</p>`,
  ],
  [
    'at the ends of words within one another',
    `<p><i><b>one</b>${reference(5)}</i>${reference(4)}</p>`,
    `<p><i><b>one</b>${reference(5)}</i>${reference(4, ', ')}</p>`,
  ],
])('A comma stands between references %s', (_, html, separated) => expect(separate(html)).toBe(separated))

test('References with words between them are left alone', () => {
  const html = `<p>one${reference(1)} two${reference(2)}</p><p>three${reference(3)}<!-- c --></p>`
  expect(separate(html)).toBe(html)
})
