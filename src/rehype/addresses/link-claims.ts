import type { Element, Parents, Root } from 'hast'
import { visitParents } from 'unist-util-visit-parents'
import { placeFragment, type Reading } from '../../model/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { isAnchor } from '../marks/create-anchor.ts'
import { createSign } from '../marks/create-hint.ts'

const SIGNS = { claim: '§', quotation: '§q' } as const

/**
 * Give every place of a claim or quoted sentence a link to its own page, with its number. Run it when they have anchors.
 *
 * @param address of the reading page, with a slash at its end
 */
export function linkClaims(tree: Root, { sentences }: Reading, address: string, { article }: Words): void {
  const names = { claim: article.claim, quotation: article.quotedSentence }
  const links = new Map<string, Element>()
  const counts = { claim: 0, quotation: 0 }
  const numbers = new Map<string, number>()
  for (const { id, kind, occurrence } of sentences) {
    if (id === undefined || kind === 'remark') continue
    const number = numbers.get(id) ?? ++counts[kind]
    numbers.set(id, number)
    links.set(
      placeFragment(id, occurrence),
      createLink(`${address}${id}/`, names[kind](number), `${SIGNS[kind]}${number} `),
    )
  }
  const places: (readonly [link: Element, anchor: Element, ancestors: readonly Parents[]])[] = []
  visitParents(tree, 'element', (element, ancestors) => {
    const link = isAnchor(element) && links.get(String(element.properties.id))
    if (link) places.push([link, element, [...ancestors]])
  })
  for (const place of places) insert(...place)
}

function createLink(href: string, name: string, sign: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: [CLASS.permalink],
      href,
      [HAST.apparatus]: '',
      ariaLabel: name,
    },
    children: [createSign('span', [{ type: 'text', value: sign }])],
  }
}

/** As the first thing in a claim; where that stands in a link of the author's, before the link. */
function insert(link: Element, anchor: Element, ancestors: readonly Parents[]): void {
  const at = ancestors.findIndex(node => node.type === 'element' && node.tagName === 'a')
  const around = ancestors[at - 1]
  if (around === undefined) findClaim(anchor, ancestors).children.unshift(link)
  else around.children.splice(around.children.indexOf(ancestors[at] as Element), 0, link)
}

/** What an anchor stands right before. */
function findClaim(anchor: Element, ancestors: readonly Parents[]): Element {
  const { children } = ancestors.at(-1) as Element
  return children[children.indexOf(anchor) + 1] as Element
}
