import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { Reading } from '../model/index.ts'
import type { Words } from '../words/index.ts'
import type { ArgumentMap } from './argument-map.ts'
import type { Box } from './box.ts'
import { drawEdge } from './draw-edge.ts'
import { BASE, drawNode, type Writing } from './draw-node.ts'
import { round } from './format-point.ts'
import { FONT_SIZE, labelNode } from './label-node.ts'
import { nameEdge, nameNode } from './name-parts.ts'
import { FULL_WIDTH, type PlacedNode, placeNodes } from './place-nodes.ts'
import type { Route } from './route.ts'
import { routeEdges } from './route-edges.ts'

export interface MapOptions {
  /** The address of a path below the site’s base. */
  readonly href: (path: string) => string
  /** Which way the text is written. */
  readonly dir: Writing['dir']
  /** What the whole drawing is called. */
  readonly name: string
  readonly words: Words
}

/** Pixels around the drawing, for outlines. */
const MAP_MARGIN = 4
/** Pixels that the number of a paragraph takes. */
const NUMBER = 44
/** Times as high as wide is what still can be read when it is printed on one sheet. */
const LONG_RATIO = 1.8
/** Pixels of the drawing to a rem where it is shown smallest: its letters are 13 pixels high then, or what the reader prefers. */
const REM = (16 * FONT_SIZE) / 13

/**
 * Draw a map as SVG: every node a link, in reading order, each followed by what it bears on. Sizes and places are
 * attributes, all else is up to the stylesheet.
 *
 * @returns nothing if no way was found for its edges
 */
export async function drawMap(
  reading: Reading,
  map: ArgumentMap,
  { href, dir, name, words }: MapOptions,
): Promise<string | undefined> {
  const writing = { lang: reading.text.language, dir }
  const nodes = placeNodes(map.nodes, node => labelNode(reading, node, words), dir)
  const routes = await routeEdges(map.edges, new Map(nodes.map(({ node, box }) => [node.id, box])))
  if (routes === undefined) return undefined
  const edgesOf = Map.groupBy(routes, ({ edge }) => edge.from)
  const frame = findFrame(nodes, routes, dir)
  const tree = s('svg', { role: 'group', ariaLabel: name, direction: 'ltr', ...describeFrame(frame) }, [
    s('g', { className: ['numbers'], ariaHidden: 'true' }, drawNumbers(nodes, frame, dir)),
    ...nodes.map(placed =>
      s('g', { className: ['node'] }, [
        drawNode(placed, href(placed.node.path), nameNode(reading, placed.node.sentence, words), writing),
        ...(edgesOf.get(placed.node.id) ?? []).map(route => drawRelation(map, route, words)),
      ]),
    ),
  ])
  return toHtml(tree, { space: 'svg' })
}

function drawRelation(map: ArgumentMap, { edge, points }: Route, words: Words): Element {
  return s('g', { role: 'img', ariaLabel: nameEdge(map, edge, words) }, drawEdge(edge.kind, points))
}

/** The number of each paragraph, beside its first row, out of the way of the edges. */
function drawNumbers(nodes: readonly PlacedNode[], frame: Box, dir: Writing['dir']): Element[] {
  const firsts = new Map(nodes.toReversed().map(({ node, box }) => [node.sentence.paragraph, box]))
  const x = dir === 'ltr' ? frame.x + MAP_MARGIN : frame.x + frame.width - MAP_MARGIN
  const textAnchor = dir === 'rtl' ? 'end' : undefined
  return [...firsts]
    .reverse()
    .map(([paragraph, box]) =>
      s('text', { x: round(x), y: round(box.y + BASE), textAnchor }, `¶ ${paragraph}`),
    )
}

/**
 * Find what the drawing has to show: every box and every edge, with room for numbers. It is as wide as a full row at
 * least, so that drawings are shown at the same scale.
 */
function findFrame(nodes: readonly PlacedNode[], routes: readonly Route[], dir: Writing['dir']): Box {
  const points = routes.flatMap(({ points }) => points)
  const xs = nodes.flatMap(({ box: { x, width } }) => [x, x + width]).concat(points.map(([x]) => x))
  const ys = nodes.flatMap(({ box: { y, height } }) => [y, y + height]).concat(points.map(([, y]) => y))
  xs.push(dir === 'ltr' ? FULL_WIDTH : -FULL_WIDTH)
  const before = MAP_MARGIN + (dir === 'ltr' ? NUMBER : 0)
  const after = MAP_MARGIN + (dir === 'rtl' ? NUMBER : 0)
  const [x, y] = [Math.floor(Math.min(...xs)) - before, Math.floor(Math.min(...ys)) - MAP_MARGIN]
  const width = Math.ceil(Math.max(...xs)) + after - x
  const height = Math.ceil(Math.max(...ys)) + MAP_MARGIN - y
  return { x, y, width, height }
}

function describeFrame({ x, y, width, height }: Box) {
  return {
    className: height > LONG_RATIO * width ? ['long'] : undefined,
    viewBox: `${x} ${y} ${width} ${height}`,
    width: toRem(width),
    height: toRem(height),
  }
}

const toRem = (pixels: number) => `${Math.round((pixels / REM) * 100) / 100}rem`
