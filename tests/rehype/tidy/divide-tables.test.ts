import { expect, test } from 'vitest'
import { divideTables } from '../../../src/rehype/tidy/divide-tables.ts'
import { parse, write } from '../html.ts'

test('Each row of the body of a table is a body of its own, the head stays', () => {
  const head = '<thead><tr><th>a</th></tr></thead>'
  const rows = ['<tr><td>1</td></tr>', '<tr><td>2</td></tr>']
  const tree = parse(`<table>${head}\n<tbody>\n${rows.join('\n')}</tbody></table>`)
  divideTables(tree)
  const bodies = rows.map(row => `<tbody>${row}</tbody>`).join('\n')
  expect(write(tree)).toBe(`<table>${head}\n\n${bodies}</table>`)
})
