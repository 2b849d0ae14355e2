import type { Element } from 'hast'
import { s } from 'hastscript'
import type { RelationKind } from '../model/index.ts'
import { drawHead } from './draw-head.ts'
import { formatPoint, stepTowards } from './format-point.ts'
import type { Point } from './route.ts'

/** Pixels. */
const CORNER = 6

/** Draw the line and the head of a relation; the stylesheet gives each kind its own style of line. */
export function drawEdge(kind: RelationKind, points: readonly Point[]): Element[] {
  const [start, ...rest] = points
  const tip = rest.at(-1)
  if (start === undefined || tip === undefined) return []
  const { path, base } = drawHead(kind, rest.at(-2) ?? start, tip)
  return [
    s('path', { className: ['line', kind], d: drawLine([start, ...rest.slice(0, -1), base]) }),
    s('path', { className: ['head', kind], d: path }),
  ]
}

/** A line with rounded corners. */
function drawLine(points: readonly Point[]): string {
  const pieces = points.map((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (before === undefined) return `M${formatPoint(point)}`
    if (after === undefined) return `L${formatPoint(point)}`
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2)
    const [from, to] = [stepTowards(point, before, radius), stepTowards(point, after, radius)]
    return `L${formatPoint(from)}Q${formatPoint(point)} ${formatPoint(to)}`
  })
  return pieces.join('')
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay)
