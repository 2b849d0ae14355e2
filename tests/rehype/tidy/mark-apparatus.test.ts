import { describe, expect, test } from 'vitest'
import { markApparatus } from '../../../src/rehype/tidy/mark-apparatus.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { parse, write } from '../html.ts'

const words = wordsFor('en')

const BACK = '<a href="#back" data-footnote-backref="">↩</a>'

const cases: readonly { readonly name: string; readonly html: string; readonly marked: string }[] = [
  {
    name: 'marks a reference, which says itself what it is',
    html: '<p>One<sup><a href="#a" data-footnote-ref="" aria-describedby="footnote-label">12</a></sup></p>',
    marked:
      '<p>One<sup data-apparatus=""><a href="#a" data-footnote-ref="" aria-label="Footnote 12">12</a></sup></p>',
  },
  {
    name: 'marks the heading, whose id an alias could have too',
    html: '<h2 class="sr-only" id="footnote-label">Footnotes</h2>',
    marked: '<h2 class="sr-only" data-apparatus="">Footnotes</h2>',
  },
  {
    name: 'takes the space before the way back out of the author’s words',
    html: `<p>One. ${BACK}</p>`,
    marked: `<p>One.<span data-apparatus=""> ${BACK}</span></p>`,
  },
  {
    name: 'gathers several ways back',
    html: `<p>One. ${BACK} ${BACK}</p>`,
    marked: `<p>One.<span data-apparatus=""> ${BACK} ${BACK}</span></p>`,
  },
  {
    name: 'marks a way back after a footnote that ends without a paragraph',
    html: `<li><pre>one</pre>\n${BACK}\n</li>`,
    marked: `<li><pre>one</pre>\n<span data-apparatus=""> ${BACK}\n</span></li>`,
  },
  {
    name: 'marks the way back of a footnote without words',
    html: `<li>${BACK}</li>`,
    marked: `<li><span data-apparatus=""> ${BACK}</span></li>`,
  },
  {
    name: 'leaves the author’s superscripts, headings and links as they are',
    html: '<h2 id="other">One</h2><p>two<sup>th</sup> <sup><a href="#">x</a></sup> <sup></sup><a href="#">y</a> </p>',
    marked:
      '<h2 id="other">One</h2><p>two<sup>th</sup> <sup><a href="#">x</a></sup> <sup></sup><a href="#">y</a> </p>',
  },
]

describe('markApparatus', () => {
  for (const { name, html, marked } of cases) {
    test(name, () => {
      const tree = parse(html)
      markApparatus(tree, words)
      expect(write(tree)).toBe(marked)
    })
  }
})
