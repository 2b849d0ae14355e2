import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Note, noteFragment, noteReferenceFragment } from '../../model/index.ts'
import { ELEMENT, HAST, ROLE } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { createHint, createSign } from '../marks/create-hint.ts'
import { toChildren } from '../marks/to-children.ts'
import { markApparatus } from '../tidy/mark-apparatus.ts'
import { nameFootnotes } from '../tidy/name-footnotes.ts'

/**
 * The container that holds the notes on one row of the page, as apparatus. Reader views drop an `<aside>`, and a
 * `<div>` that is short or mostly links.
 */
export function createNotes(notes: readonly Note[], words: Words): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { [HAST.notes]: '', [HAST.apparatus]: '' },
    children: notes.map(note => createNote(note, words)),
  }
}

function createNote({ number, html }: Note, words: Words): Element {
  const body = fromHtml(html, { fragment: true })
  nameFootnotes(body, `${noteFragment(number)}~`)
  markApparatus(body, words)
  return {
    type: 'element',
    tagName: ELEMENT.marginNote,
    properties: {
      role: ROLE.note,
      id: noteFragment(number),
      [HAST.number]: number,
      ariaLabel: words.article.noteOfEditor(number),
    },
    children: [...labelBody(body.children as ElementContent[], number, words), createBacklink(number, words)],
  }
}

/** Say whose words the note has, at the start of its first paragraph, or before what is none. */
function labelBody(
  body: readonly ElementContent[],
  number: number,
  { article }: Words,
): readonly ElementContent[] {
  const [first, ...others] = body
  const lead = article.noteLead({ type: 'text', value: `${number}` } as const)
  const label = createSign('span', toChildren(lead, createHint))
  label.properties[HAST.apparatus] = ''
  if (first?.type !== 'element' || first.tagName !== 'p')
    return [
      { type: 'element', tagName: 'p', properties: { [HAST.apparatus]: '' }, children: [label] },
      ...body,
    ]
  return [{ ...first, children: [label, ...first.children] }, ...others]
}

function createBacklink(number: number, { article }: Words): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      role: ROLE.back,
      href: `#${noteReferenceFragment(number)}`,
      ariaLabel: article.backToNote(number),
    },
    children: [{ type: 'text', value: '↩' }],
  }
}
