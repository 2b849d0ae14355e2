import { describe, expect, test } from 'vitest'
import { processMarkdown } from '../../src/content/index.ts'

const process = (markdown: string) => processMarkdown(markdown, {})

describe('processMarkdown', () => {
  test('gives the Reading and the HTML of a text', () => {
    const { reading, html } = process('The bridge holds.')
    expect(reading.paragraphs).toEqual([{ n: 1, kind: 'paragraph', text: 'The bridge holds.' }])
    expect(html).toMatch(
      /^<p id="p1" data-paragraph="1"><span inert.*<span id="[^"]+" .*>The bridge holds\.<\/span><\/p>$/,
    )
  })

  test('takes no words from the frontmatter', () => {
    const { reading, html } = process('---\ntitle: One\n---\n\nTwo.')
    expect(reading.paragraphs.map(({ text }) => text)).toEqual(['Two.'])
    expect(html).not.toContain('One')
  })

  test('gives the faults as plain data', () => {
    expect(process('<b>One</b>').faults.map(({ ruleId }) => ruleId)).toEqual(['html-raw', 'html-raw'])
  })

  test('leaves quotation marks and dashes as they were written', () => {
    expect(process('"One" -- two...').reading.paragraphs[0]?.text).toBe('"One" -- two...')
  })
})

describe('processMarkdown renders in a note', () => {
  test.each([
    [
      'Markdown',
      '*One* `two`\n\n- three',
      '<p><em>One</em> <code>two</code></p>\n<ul>\n<li>three</li>\n</ul>',
    ],
    [
      'links',
      '[One](https://example.org) https://example.org',
      '<p><a href="https://example.org">One</a> <a href="https://example.org">https://example.org</a></p>',
    ],
    ['no script', '[One](javascript:alert(1))', '<p><a>One</a></p>'],
    ['no image', '![One](https://example.org/x.png)', '<p></p>'],
    ['no raw HTML', '<b onclick="x">One</b>', '<p>One</p>'],
  ])('%s', (_, body, html) => {
    const annotations = { claims: [], quotations: [], repeats: [], notes: [{ exact: 'Words', body }] }
    const { reading } = processMarkdown('Words.', { annotations })
    expect(reading.notes.map(note => note.html)).toEqual([html])
  })
})
