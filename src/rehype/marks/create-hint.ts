import type { Element } from 'hast'

/**
 * Create words that say what a sign on the page means wherever its looks are lost, as in a reader view. The
 * stylesheet does not show them; `inert` keeps them out of selections and of what a browser finds in the page, and
 * from a screen reader, which is told by names and roles.
 */
export function createHint(words: string): Element {
  return {
    type: 'element',
    tagName: 'i',
    properties: { inert: true },
    children: [{ type: 'text', value: words }],
  }
}

/** Create words that the page shows, otherwise as hidden as a hint. */
export function createSign(tagName: 'span' | 'sup', children: Element['children']): Element {
  return { type: 'element', tagName, properties: { inert: true }, children }
}
