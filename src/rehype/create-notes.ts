import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Note, noteFragment, noteReferenceFragment } from '../model/index.ts'
import { markApparatus } from './mark-apparatus.ts'
import { nameFootnotes } from './name-footnotes.ts'

/** The container that holds the notes on one row of the page, as apparatus. */
export function createNotes(notes: readonly Note[]): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { dataNotes: '', dataApparatus: '' },
    children: notes.map(createNote),
  }
}

function createNote({ number, html }: Note): Element {
  const body = fromHtml(html, { fragment: true })
  nameFootnotes(body, `${noteFragment(number)}~`)
  markApparatus(body)
  return {
    type: 'element',
    tagName: 'aside',
    properties: {
      role: 'doc-footnote',
      id: noteFragment(number),
      dataNumber: number,
      ariaLabel: `Note ${number}`,
    },
    children: [...(body.children as ElementContent[]), createBacklink(number)],
  }
}

function createBacklink(number: number): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      role: 'doc-backlink',
      href: `#${noteReferenceFragment(number)}`,
      ariaLabel: `Back to the words of note ${number}`,
    },
    children: [{ type: 'text', value: '↩' }],
  }
}
