import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Note, noteFragment, noteReferenceFragment } from '../../model/index.ts'
import { ELEMENT, HAST, ROLE } from '../../vocabulary/index.ts'
import { createHint, createSign } from '../marks/create-hint.ts'
import { markApparatus } from '../tidy/mark-apparatus.ts'
import { nameFootnotes } from '../tidy/name-footnotes.ts'

/**
 * The container that holds the notes on one row of the page, as apparatus. Reader views drop an `<aside>`, and a
 * `<div>` that is short or mostly links.
 */
export function createNotes(notes: readonly Note[]): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { [HAST.notes]: '', [HAST.apparatus]: '' },
    children: notes.map(createNote),
  }
}

function createNote({ number, html }: Note): Element {
  const body = fromHtml(html, { fragment: true })
  nameFootnotes(body, `${noteFragment(number)}~`)
  markApparatus(body)
  return {
    type: 'element',
    tagName: ELEMENT.marginNote,
    properties: {
      role: ROLE.note,
      id: noteFragment(number),
      [HAST.number]: number,
      ariaLabel: `Note ${number}, editor`,
    },
    children: [...labelBody(body.children as ElementContent[], number), createBacklink(number)],
  }
}

/** Say whose words the note has, at the start of its first paragraph, or before what is none. */
function labelBody(body: readonly ElementContent[], number: number): readonly ElementContent[] {
  const [first, ...others] = body
  const words = [createHint('Note '), { type: 'text' as const, value: `${number}` }, createHint(', editor: ')]
  const label = createSign('span', words)
  label.properties[HAST.apparatus] = ''
  if (first?.type !== 'element' || first.tagName !== 'p')
    return [
      { type: 'element', tagName: 'p', properties: { [HAST.apparatus]: '' }, children: [label] },
      ...body,
    ]
  return [{ ...first, children: [label, ...first.children] }, ...others]
}

function createBacklink(number: number): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      role: ROLE.back,
      href: `#${noteReferenceFragment(number)}`,
      ariaLabel: `Back to the words of note ${number}`,
    },
    children: [{ type: 'text', value: '↩' }],
  }
}
