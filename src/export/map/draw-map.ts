import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { Reading } from '../../model/index.ts'
import type { ArgumentMap } from './argument-map.ts'
import type { Box } from './box.ts'
import { nameEdge, nameNode } from './describe-map.ts'
import { drawEdge } from './draw-edge.ts'
import { drawNode, type Writing } from './draw-node.ts'
import { round } from './format-point.ts'
import { FONT_SIZE, LINE_HEIGHT, labelNode } from './label-node.ts'
import { FULL_WIDTH, type PlacedNumber, placeNodes } from './place-nodes.ts'
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
/** Times as high as wide is what still can be read when it is printed on one sheet. */
const LONGEST = 1.8
/** Pixels of the drawing to a rem where it is shown smallest: its letters are 13 pixels high then, or what the reader prefers. */
const REM = (16 * FONT_SIZE) / 13

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
  const frame = findFrame([...boxes.values(), ...obstacles], routes, dir)
  const tree = s('svg', { role: 'group', ariaLabel: name, ...frame }, [
    s(
      'g',
      { className: ['numbers'], ariaHidden: 'true' },
      placed.numbers.map(number => drawNumber(number, dir)),
    ),
    ...placed.nodes.map(node =>
      s('g', { className: ['node'] }, [
        drawNode(node, href(node.node.path), nameNode(reading, node.node.sentence), writing),
        ...(edgesOf.get(node.node.id) ?? []).map(route => drawRelation(map, route)),
      ]),
    ),
  ])
  return toHtml(tree, { space: 'svg' })
}

function drawRelation(map: ArgumentMap, route: Route): Element {
  const { edge } = route
  return s('g', { role: 'img', ariaLabel: nameEdge(map, edge) }, drawEdge(edge.kind, route.points))
}

function drawNumber({ paragraph, box }: PlacedNumber, dir: Writing['dir']): Element {
  const x = dir === 'ltr' ? box.x : box.x + box.width
  const textAnchor = dir === 'rtl' ? 'end' : undefined
  return s('text', { x: round(x), y: round(box.y + LINE_HEIGHT * 0.74), textAnchor }, `¶ ${paragraph}`)
}

/**
 * Find what the drawing has to show: every box, and every edge. It is as wide
 * as a full row at least, so that all drawings are shown at the same scale.
 */
function findFrame(boxes: readonly Box[], routes: readonly Route[], dir: Writing['dir']) {
  const points = routes.flatMap(({ points }) => points)
  const xs = [...boxes.flatMap(({ x, width }) => [x, x + width]), ...points.map(([x]) => x)]
  const ys = [...boxes.flatMap(({ y, height }) => [y, y + height]), ...points.map(([, y]) => y)]
  xs.push(dir === 'ltr' ? FULL_WIDTH : -FULL_WIDTH)
  const [x, y] = [Math.floor(Math.min(...xs)) - MARGIN, Math.floor(Math.min(...ys)) - MARGIN]
  const width = Math.ceil(Math.max(...xs)) + MARGIN - x
  const height = Math.ceil(Math.max(...ys)) + MARGIN - y
  return {
    className: height > LONGEST * width ? ['long'] : undefined,
    viewBox: `${x} ${y} ${width} ${height}`,
    width: toRem(width),
    height: toRem(height),
  }
}

const toRem = (pixels: number) => `${Math.round((pixels / REM) * 100) / 100}rem`
