import { describe, expect, test } from 'vitest'
import { labelQuotations } from '../../../src/rehype/marks/label-quotations.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { parse, write } from '../html.ts'

const words = wordsFor('en')

const label = (html: string) => {
  const tree = parse(html)
  labelQuotations(tree, words)
  return write(tree)
}
const quoted = (parts: string, words = '“So.”') =>
  `<span id="q" data-apparatus=""></span><span data-quotation=""${parts}>${words}</span>`
const said = (words: string) => `<span class="voice" data-apparatus=""> [${words}]</span>`

describe('labelQuotations', () => {
  const verbatim = ' data-speaker="Ada" data-kind="verbatim"'
  const cases = [
    { name: 'says who said it', html: quoted(verbatim), labelled: `${quoted(verbatim)}${said('Ada')}` },
    {
      name: 'says that it is a paraphrase, and of whom',
      html: quoted(' data-speaker="Ada" data-kind="paraphrase"'),
      labelled: `${quoted(' data-speaker="Ada" data-kind="paraphrase"')}${said('Ada, paraphrased')}`,
    },
    {
      name: 'says so though nobody knows whose',
      html: quoted(' data-kind="paraphrase"'),
      labelled: `${quoted(' data-kind="paraphrase"')}${said('paraphrased')}`,
    },
    {
      name: 'says nothing where nothing is known',
      html: quoted(' data-kind="verbatim"'),
      labelled: quoted(' data-kind="verbatim"'),
    },
    {
      name: 'follows the last piece',
      html: `${quoted(verbatim)}<em><span data-quotation=""${verbatim}>more</span></em>`,
      labelled: `${quoted(verbatim)}<em><span data-quotation=""${verbatim}>more</span>${said('Ada')}</em>`,
    },
    {
      name: 'leaves a framed quotation alone',
      html: `<figure data-quoted=""><blockquote>${quoted(verbatim)}</blockquote></figure>`,
      labelled: `<figure data-quoted=""><blockquote>${quoted(verbatim)}</blockquote></figure>`,
    },
    {
      name: 'says so at the end of a paragraph that no frame speaks for, if anything is known',
      html: `<blockquote data-quotation=""${verbatim}>So.</blockquote><p data-quotation="">So.</p>`,
      labelled: `<blockquote data-quotation=""${verbatim}>So.${said('Ada')}</blockquote><p data-quotation="">So.</p>`,
    },
  ]
  test.each(cases)('$name', ({ html, labelled }) => expect(label(html)).toBe(labelled))
})
