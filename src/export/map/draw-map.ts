import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { Reading } from '../../model/index.ts'
import type { ArgumentMap } from './argument-map.ts'
import type { Box } from './box.ts'
import { nameEdge, nameNode } from './describe-map.ts'
import { drawLine, round } from './draw-edge.ts'
import { drawNode, type Writing } from './draw-node.ts'
import { LINE_HEIGHT, labelNode } from './label-node.ts'
import { type PlacedNumber, placeNodes } from './place-nodes.ts'
import type { Route } from './route.ts'
import { routeEdges } from './route-edges.ts'

export interface MapOptions {
  /** The address of a path below the site’s base. */
  readonly href: (path: string) => string
  /** Which way the text is written. */
  readonly dir: Writing['dir']
  /** What the whole drawing is called. */
  readonly name: string
}

/** Pixels around the drawing, for outlines. */
const MARGIN = 4
/** Pixels to a rem, so that the drawing grows with the reader’s own size of letters. */
const REM = 16

/**
 * Draw a map as SVG: every node a link, in reading order, each followed by what it bears on. Sizes and places are
 * attributes, all else is up to the stylesheet.
 */
export async function drawMap(reading: Reading, map: ArgumentMap, options: MapOptions): Promise<string> {
  const { href, dir, name } = options
  const writing = { lang: reading.text.language, dir }
  const placed = placeNodes(map.nodes, node => labelNode(reading, node), dir)
  const boxes = new Map(placed.nodes.map(({ node, box }) => [node.id, box]))
  const obstacles = placed.numbers.map(({ box }) => box)
  const routes = await routeEdges(map.edges, boxes, obstacles)
  const edgesOf = Map.groupBy(routes, ({ edge }) => edge.from)
  const frame = findFrame([...boxes.values(), ...obstacles], routes)
  const tree = s('svg', { role: 'group', ariaLabel: name, ...frame }, [
    s(
      'g',
      { className: ['numbers'], ariaHidden: 'true' },
      placed.numbers.map(number => drawNumber(number, dir)),
    ),
    ...placed.nodes.map(node =>
      s('g', { className: ['node'] }, [
        drawNode(node, href(node.node.path), nameNode(reading, node.node.sentence), writing),
        ...(edgesOf.get(node.node.id) ?? []).map(route => drawEdge(map, route)),
      ]),
    ),
  ])
  return toHtml(tree, { space: 'svg' })
}

function drawEdge(map: ArgumentMap, route: Route): Element {
  const { edge } = route
  return s('g', { role: 'img', ariaLabel: nameEdge(map, edge) }, drawLine(edge.kind, route))
}

function drawNumber({ paragraph, box }: PlacedNumber, dir: Writing['dir']): Element {
  const x = dir === 'ltr' ? box.x : box.x + box.width
  const textAnchor = dir === 'rtl' ? 'end' : undefined
  return s('text', { x: round(x), y: round(box.y + LINE_HEIGHT * 0.74), textAnchor }, `¶ ${paragraph}`)
}

/** What the drawing has to show: every box, and every edge with its handles, between which it stays. */
function findFrame(boxes: readonly Box[], routes: readonly Route[]) {
  const points = routes.flatMap(({ curve, tip }) => [...curve, tip])
  const xs = [...boxes.flatMap(({ x, width }) => [x, x + width]), ...points.map(([x]) => x)]
  const ys = [...boxes.flatMap(({ y, height }) => [y, y + height]), ...points.map(([, y]) => y)]
  const [x, y] = [Math.floor(Math.min(...xs)) - MARGIN, Math.floor(Math.min(...ys)) - MARGIN]
  const width = Math.ceil(Math.max(...xs)) + MARGIN - x
  const height = Math.ceil(Math.max(...ys)) + MARGIN - y
  return { viewBox: `${x} ${y} ${width} ${height}`, width: `${width / REM}rem`, height: `${height / REM}rem` }
}
