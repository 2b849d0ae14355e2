import type { Element } from 'hast'
import { s } from 'hastscript'
import type { RelationKind } from '../../model/index.ts'
import type { Point, Route } from './route.ts'

/**
 * Draw the line and the head of a relation: its class says the line’s style, and the head’s form differs too, so that
 * nobody needs to see a colour.
 */
export function drawLine(
  kind: RelationKind,
  { curve, tip }: Pick<Route, 'curve' | 'tip'>,
): readonly Element[] {
  const [start = tip, ...rest] = curve
  const end = rest.at(-1) ?? start
  const stem = kind === 'attacks' ? [...rest, end, tip, tip] : rest
  return [
    s('path', { className: ['line', kind], d: `M${format(start)}C${stem.map(format).join(' ')}` }),
    s('path', { className: ['head', kind], d: HEADS[kind](end, tip) }),
  ]
}

/** What stands at the end of each: an arrow head, a bar, a ring. */
const HEADS: Readonly<Record<RelationKind, (base: Point, tip: Point) => string>> = {
  supports: (base, tip) => `M${format(tip)}L${beside(base, tip, 4)}L${beside(base, tip, -4)}Z`,
  attacks: (base, tip) => {
    const foot = between(base, tip, 0.75)
    return `M${beside(foot, tip, 6, base)}L${beside(foot, tip, -6, base)}`
  },
  qualifies: (base, tip) => {
    const radius = Math.hypot(tip[0] - base[0], tip[1] - base[1]) / 2
    const arc = `A${round(radius)} ${round(radius)} 0 0 0 `
    return `M${format(base)}${arc}${format(tip)}${arc}${format(base)}Z`
  },
}

function between([ax, ay]: Point, [bx, by]: Point, part: number): Point {
  return [ax + (bx - ax) * part, ay + (by - ay) * part]
}

/** The point at a distance from another, to the side of the way to the tip. */
function beside(point: Point, tip: Point, distance: number, from: Point = point): string {
  const [dx, dy] = [tip[0] - from[0], tip[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  return format([point[0] - (distance * dy) / length, point[1] + (distance * dx) / length])
}

/** To tenths of a pixel. */
export const round = (number: number): number => Math.round(number * 10) / 10 || 0

const format = ([x, y]: Point): string => `${round(x)} ${round(y)}`
