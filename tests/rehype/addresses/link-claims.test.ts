import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../../src/model/index.ts'
import { linkClaims } from '../../../src/rehype/addresses/link-claims.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createReading, createSentence, parse, write } from '../html.ts'
import { findElements, processText, readWords } from '../process.ts'

const words = wordsFor('en')

function link(html: string, sentences: readonly Partial<Sentence>[], address = '/a-text/'): string {
  const tree = parse(html)
  linkClaims(tree, createReading({ sentences: sentences.map(createSentence) }), address, words)
  return write(tree)
}

const permalink = (id: string, number: number, label = 'Claim') =>
  `<a class="permalink" href="/a-text/${id}/" data-apparatus="" aria-label="${label} ${number}"><span inert>§${label === 'Claim' ? '' : 'q'}${number} </span></a>`

describe('linkClaims', () => {
  test('puts a link to its page into each claim, with its number', () => {
    expect(
      link(
        '<p><span id="one" data-apparatus=""></span><span>One.</span> <em><span id="two" data-apparatus=""></span><span>Two.</span></em></p>',
        [{ id: 'one' }, { id: 'two' }],
      ),
    ).toBe(
      `<p><span id="one" data-apparatus=""></span><span>${permalink('one', 1)}One.</span> <em><span id="two" data-apparatus=""></span><span>${permalink('two', 2)}Two.</span></em></p>`,
    )
  })

  test('counts quoted sentences by themselves', () => {
    expect(
      link(
        '<p><span id="one" data-apparatus=""></span><span>One.</span><span id="said" data-apparatus=""></span><span>Said.</span><span id="two" data-apparatus=""></span><span>Two.</span></p>',
        [{ id: 'one' }, { id: 'said', kind: 'quotation' }, { id: 'two' }],
      ),
    ).toBe(
      `<p><span id="one" data-apparatus=""></span><span>${permalink('one', 1)}One.</span><span id="said" data-apparatus=""></span><span>${permalink('said', 1, 'Quoted sentence')}Said.</span><span id="two" data-apparatus=""></span><span>${permalink('two', 2)}Two.</span></p>`,
    )
  })

  test('gives every place of a claim the same number and page', () => {
    expect(
      link(
        '<p><span id="one" data-apparatus=""></span><span>One.</span></p><p><span id="two" data-apparatus=""></span><span>Two.</span></p><p><span id="one~2" data-apparatus=""></span><span>One.</span></p><p><span id="one~3" data-apparatus=""></span><span>One.</span></p>',
        [{ id: 'one' }, { id: 'two' }, { id: 'one', occurrence: 2 }, { id: 'one', occurrence: 3 }],
      ),
    ).toBe(
      `<p><span id="one" data-apparatus=""></span><span>${permalink('one', 1)}One.</span></p><p><span id="two" data-apparatus=""></span><span>${permalink('two', 2)}Two.</span></p><p><span id="one~2" data-apparatus=""></span><span>${permalink('one', 1)}One.</span></p><p><span id="one~3" data-apparatus=""></span><span>${permalink('one', 1)}One.</span></p>`,
    )
  })

  test('passes over remarks, and claims that are not on the page', () => {
    expect(
      link('<p>Hello!</p><p><span id="two" data-apparatus=""></span><span>Two.</span></p>', [
        { kind: 'remark' },
        { id: 'one' },
        { id: 'two' },
      ]),
    ).toBe(
      `<p>Hello!</p><p><span id="two" data-apparatus=""></span><span>${permalink('two', 2)}Two.</span></p>`,
    )
  })

  test('puts it before the author’s link that a claim stands in', () => {
    expect(
      link(
        '<p>So <em><a href="x">and <b><span id="one" data-apparatus=""></span><span>one</span></b></a></em>.</p>',
        [{ id: 'one' }],
      ),
    ).toBe(
      `<p>So <em>${permalink('one', 1)}<a href="x">and <b><span id="one" data-apparatus=""></span><span>one</span></b></a></em>.</p>`,
    )
  })

  test('keeps the links of several claims in such a link in order', () => {
    expect(
      link(
        '<p><a href="x"><span id="one" data-apparatus=""></span><span>One.</span> <span id="two" data-apparatus=""></span><span>Two.</span></a></p>',
        [{ id: 'one' }, { id: 'two' }],
      ),
    ).toBe(
      `<p>${permalink('one', 1)}${permalink('two', 2)}<a href="x"><span id="one" data-apparatus=""></span><span>One.</span> <span id="two" data-apparatus=""></span><span>Two.</span></a></p>`,
    )
  })

  test('links relative to the page where it doesn’t know its address', () => {
    expect(
      link('<p><span id="one" data-apparatus=""></span><span>One.</span></p>', [{ id: 'one' }], ''),
    ).toContain('href="one/"')
  })

  test('adds words to the apparatus alone', () => {
    const { tree } = processText('One is here. [Two is there. Three](https://a.example) is nowhere.')
    expect(readWords(tree)).toBe('One is here. Two is there. Three is nowhere.')
    const links = findElements(tree, ({ properties }) => properties.ariaLabel !== undefined)
    expect(links.map(({ children }) => readWords({ type: 'root', children }))).toEqual(['§1 ', '§2 ', '§3 '])
  })
})
