import type { Element, ElementContent, Root } from 'hast'
import { visitParents } from 'unist-util-visit-parents'
import { type PublishedId, placeFragment, type Reading, type RememberedQuotation } from '../../model/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { createAnchor } from '../marks/create-anchor.ts'
import { toChildren } from '../marks/to-children.ts'

/** An element that has an id, and which part of the text it stands in. */
interface Anchor {
  readonly element: Element
  /** The top-level node. */
  readonly row: Element
}

/**
 * Let every name that was ever published lead somewhere as a fragment of the page: an alias or a redirected id to the
 * claim that has it now, a retired id to a line, shown only then, that stands where its claim stood and leads to what
 * it said.
 *
 * @param address of the page, with a slash at its end
 */
export function keepFormerIds(tree: Root, reading: Reading, address: string, words: Words): void {
  const anchors = findAnchors(tree)
  const given = new Set(anchors.keys())
  const take = (name: string) => !given.has(name) && given.add(name)
  for (const [name, id] of listNames(reading)) {
    const anchor = anchors.get(id)
    // Within that one: the stylesheet marks the claim for either.
    if (anchor && take(name)) anchor.element.children.unshift(createAnchor(name))
  }
  const insert = (line: Element, beside: Beside) => insertLine(line, beside, reading, anchors, tree)
  for (const entry of reading.published.filter(({ ends }) => ends.every(({ isLive }) => !isLive))) {
    for (const name of [...listPlaces(entry), ...entry.aliases].filter(take))
      insert(createLine(name, entry, { reading, address, words }), entry)
  }
  for (const entry of reading.quotedBefore ?? []) {
    const { claim, before = claim, after = claim } = entry
    const gone = entry.until === undefined ? [] : [entry.id, ...entry.aliases]
    for (const name of gone.filter(take)) insert(createQuotedLine(name, entry, words), { before, after })
  }
}

/** What stood right before and after what is gone, by their ids. */
type Beside = Pick<PublishedId, 'before' | 'after'>

/** The fragments of all places that a claim ever had. */
function listPlaces({ id, paragraphs, most = paragraphs.length }: PublishedId): readonly string[] {
  return Array.from({ length: most }, (_, i) => placeFragment(id, i + 1))
}

function findAnchors(tree: Root): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>()
  visitParents(tree, 'element', (element, ancestors) => {
    if (element.properties.id === undefined) return
    const row = (ancestors[1] ?? element) as Element
    anchors.set(String(element.properties.id), { element, row })
  })
  return anchors
}

/** Name → id of a live claim. What the editor gives comes first: it may have passed on since the ledger was written. */
function listNames({
  sentences,
  published,
  quotedBefore = [],
}: Reading): readonly (readonly [string, string])[] {
  const given = sentences.flatMap(({ id, alias }) => (id && alias ? [[alias, id] as const] : []))
  const known = published.flatMap(entry => {
    const { id, aliases, state, ends } = entry
    const [end] = ends.filter(({ isLive }) => isLive)
    // A place that a live claim has still is no former one: it is given already.
    const names = [...listPlaces(entry).filter(name => state !== 'live' || name !== id), ...aliases]
    return end ? names.map(name => [name, end.id] as const) : []
  })
  // The place itself, before the claim that was said again there.
  const places = published.flatMap(({ formerPlaces = [], ends }) => {
    const end = ends.find(({ isLive }) => isLive)
    return end ? formerPlaces.map(place => [place, end.id] as const) : []
  })
  const quoted = quotedBefore.flatMap(({ id, aliases, until }) =>
    until === undefined ? aliases.map(name => [name, id] as const) : [],
  )
  return [...given, ...places, ...known, ...quoted]
}

interface Page {
  readonly reading: Reading
  readonly address: string
  readonly words: Words
}

function createLine(name: string, { id, ends }: PublishedId, { reading, address, words }: Page): Element {
  const last = reading.published.find(entry => entry.id === ends[0]?.id)
  const link = (value: string): ElementContent => ({
    type: 'element',
    tagName: 'a',
    properties: { href: `${address}${id}/` },
    children: [{ type: 'text', value }],
  })
  return {
    type: 'element',
    tagName: 'p',
    properties: { id: name, className: [CLASS.retired], [HAST.apparatus]: '' },
    children: toChildren(words.article.gone(String(last?.until), link)),
  }
}

/** Quoted words have no page of their own: the line itself says what they were. */
function createQuotedLine(name: string, { text, until }: RememberedQuotation, { article }: Words): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { id: name, className: [CLASS.retired], [HAST.apparatus]: '' },
    children: [{ type: 'text', value: article.quotedUntil(String(until), text) }],
  }
}

/** After the part of the text that holds the claim before, else before the one that holds the claim after. */
function insertLine(
  line: Element,
  entry: Beside,
  { published }: Reading,
  anchors: ReadonlyMap<string, Anchor>,
  tree: Root,
): void {
  const before = findNeighbour(entry, 'before', published, anchors)
  const after = findNeighbour(entry, 'after', published, anchors)
  const at = before
    ? tree.children.indexOf(before.row) + 1
    : after
      ? tree.children.indexOf(after.row)
      : tree.children.length
  tree.children.splice(at, 0, line)
}

/** The nearest neighbour that is still there. */
function findNeighbour(
  entry: Beside,
  side: 'before' | 'after',
  published: readonly PublishedId[],
  anchors: ReadonlyMap<string, Anchor>,
): Anchor | undefined {
  const seen = new Set<string>()
  for (let id = entry[side]; id !== undefined && !seen.has(id); ) {
    seen.add(id)
    const known = published.find(other => other.id === id)
    const end = known?.ends.find(({ isLive }) => isLive)
    const anchor = anchors.get(end?.id ?? '')
    if (anchor) return anchor
    id = known?.[side]
  }
  return undefined
}
