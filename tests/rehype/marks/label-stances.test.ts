import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../src/model/index.ts'
import { labelStances } from '../../../src/rehype/marks/label-stances.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createReading, createSentence, parse, write } from '../html.ts'

const words = wordsFor('en')

const label = (html: string, reading: Partial<Reading>) => {
  const tree = parse(html)
  labelStances(tree, createReading(reading), words)
  return write(tree)
}
const claim = (id: string, words = 'So.') =>
  `<span id="${id}" data-apparatus=""></span><span data-claim="${id}">${words}</span>`
const said = (words: string) => `<span class="stance" data-apparatus=""> [${words}]</span>`
const conceded = createSentence({ id: 'a', stance: 'conceded' })

describe('labelStances', () => {
  test('says after a claim that it is conceded, and nothing after one that is asserted', () => {
    const sentences = [conceded, createSentence({ id: 'b' })]
    expect(label(`<p>${claim('a')} ${claim('b')}</p>`, { sentences })).toBe(
      `<p>${claim('a')}${said('conceded')} ${claim('b')}</p>`,
    )
  })
  test('links to the sentence that qualifies the claim', () => {
    const sentences = [createSentence({ id: 'a', stance: 'entertained' }), createSentence({ id: 'b' })]
    const relations = [{ from: 'b', to: 'a', kind: 'qualifies' as const }]
    expect(label(`<p>${claim('a')}</p>`, { sentences, relations })).toBe(
      `<p>${claim('a')}<a class="stance" data-apparatus="" href="#b"> [entertained, not asserted]</a></p>`,
    )
  })
  test('follows the last piece of a claim', () => {
    const pieces = `${claim('a')}<em><span data-claim="a"> It is.</span> But.</em>`
    expect(label(`<p>${pieces}</p>`, { sentences: [conceded] })).toBe(
      `<p>${claim('a')}<em><span data-claim="a"> It is.</span>${said('conceded')} But.</em></p>`,
    )
  })
  test('follows each place of a claim that is said again', () => {
    const again = '<span id="a~2" data-apparatus=""></span><span data-claim="a">So.</span>'
    expect(label(`<p>${claim('a')}</p><p>${again}</p>`, { sentences: [conceded] })).toBe(
      `<p>${claim('a')}${said('conceded')}</p><p>${again}${said('conceded')}</p>`,
    )
  })
  test('follows the link that a claim ends in', () => {
    expect(label(`<p><a href="x"><em>${claim('a')}</em></a></p>`, { sentences: [conceded] })).toBe(
      `<p><a href="x"><em>${claim('a')}</em></a>${said('conceded')}</p>`,
    )
  })
  test('says nothing again in a paragraph that is held', () => {
    const html = `<div data-hold="conceded"><p>${claim('a')}</p></div>`
    expect(label(html, { sentences: [conceded] })).toBe(html)
  })
  test('says nothing of a claim that the Reading doesn’t know', () => {
    expect(label(`<p>${claim('b')}</p>`, { sentences: [conceded] })).toBe(`<p>${claim('b')}</p>`)
  })
})
