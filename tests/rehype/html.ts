import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { Note, Quotation, Reading, Repeat, Sentence } from '../../src/model/index.ts'

/** Trees are written as HTML in these tests. */
export const parse = (html: string): Root => fromHtml(html, { fragment: true })
export const write = (node: Element | Root): string => toHtml(node)

export function parseElement(html: string): Element {
  const [element] = parse(html).children
  if (element?.type !== 'element') throw new Error(`No element in ${html}`)
  return element
}

const EMPTY: Reading = {
  text: { slug: 'text', title: 'Text', language: 'en' },
  paragraphs: [],
  sentences: [],
  quotations: [],
  repeats: [],
  notes: [],
  relations: [],
  published: [],
}

export const createReading = (parts: Partial<Reading>): Reading => ({ ...EMPTY, ...parts })

/** A claim over the first `end` characters of a paragraph, unless it says otherwise. */
export const createSentence = (parts: Partial<Sentence>): Sentence => ({
  paragraph: 1,
  start: 0,
  end: 0,
  text: '',
  kind: 'claim',
  voice: { by: 'author' },
  stance: 'asserted',
  occurrence: 1,
  ...parts,
})

export const createQuotation = (parts: Partial<Quotation>): Quotation => ({
  paragraph: 1,
  start: 0,
  end: 0,
  text: '',
  form: 'inline',
  kind: 'verbatim',
  id: 'quoted',
  occurrence: 1,
  ...parts,
})

export const createNote = (parts: Partial<Note>): Note => ({
  number: 1,
  paragraph: 1,
  start: 0,
  end: 0,
  exact: '',
  html: '<p>A note.</p>',
  ...parts,
})

/** A repeat of as many paragraphs as are repeated, pair by pair. */
export function createRepeat(of: readonly [number, number], paragraphs: readonly [number, number]): Repeat {
  const length = of[1] - of[0] + 1
  const pairs = Array.from({ length }, (_, i) => [of[0] + i, paragraphs[0] + i] as const)
  return { kind: 'repeat', of, paragraphs, pairs, missing: [], added: [], changed: [] }
}
