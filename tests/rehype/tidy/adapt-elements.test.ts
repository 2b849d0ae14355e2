import { describe, expect, test } from 'vitest'
import { adaptElements } from '../../../src/rehype/tidy/adapt-elements.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { parse, write } from '../html.ts'

const words = wordsFor('en')

const adapt = (html: string) => {
  const tree = parse(html)
  adaptElements(tree, words)
  return write(tree)
}
const heading = (level: number) => `<h${level} data-paragraph="1">A heading</h${level}>`
const headings = (...levels: readonly number[]) => levels.map(heading).join('')

describe('adaptElements', () => {
  test.each([
    ['a first heading comes below the page’s title', [1], [2]],
    ['headings keep their order of rank', [1, 2, 3, 2], [2, 3, 4, 3]],
    ['no level is skipped', [2, 4, 6], [2, 3, 4]],
    ['there is no seventh level', [1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]],
  ])('%s', (_name, before, after) => {
    expect(adapt(headings(...before))).toBe(headings(...after))
  })
  test('a heading that is not the author’s stays', () => {
    expect(adapt('<h2>Footnotes</h2>')).toBe('<h2>Footnotes</h2>')
  })
  test('what scrolls can be reached by keyboard', () => {
    expect(adapt('<pre>code</pre>')).toBe('<pre tabindex="0">code</pre>')
    expect(adapt('<table></table>')).toBe('<table tabindex="0"></table>')
  })
  test('alignment is data for the stylesheet', () => {
    expect(adapt('<table><tbody><tr><td align="right">1</td></tr></tbody></table>')).toContain(
      '<td data-align="right">1</td>',
    )
  })
  test.each([
    ['a<br>\nb', 'a<br>\nb'],
    ['a<br>\n<br>\n<br>b', 'a<br>\n<wbr><br>\n<wbr><br>b'],
    ['a<br><br>b<br>c', 'a<br><wbr><br>b<br>c'],
    ['a<br>b<br>c', 'a<br>b<br>c'],
    ['<br>\n<em>a</em><br>', '<br>\n<em>a</em><br>'],
  ])('something stands between line breaks in a row: %s', (html, separated) => {
    expect(adapt(`<p>${html}</p>`)).toBe(`<p>${separated}</p>`)
  })
  test.each([
    ['<input type="checkbox" checked disabled>', 'done'],
    ['<input type="checkbox" disabled>', 'to do'],
  ])('%s is named “%s”', (html, name) => {
    expect(adapt(html)).toContain(`aria-label="${name}"`)
  })
})
