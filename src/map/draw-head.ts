import type { RelationKind } from '../model/index.ts'
import { formatPoint, round, stepTowards } from './format-point.ts'
import type { Point } from './route.ts'

/** What stands at the end of a line. */
export interface Head {
  /** The `d` of its path. */
  readonly path: string
  /** Where the line ends. */
  readonly base: Point
}

/** Pixels. */
const LENGTH = 10
const HALF_WIDTH = 4.5
const BAR = { ahead: 3, halfWidth: 6.5 }

/**
 * Draw the head of a line, a form for each kind, so that they are told apart without colour: an arrow head, a bar, a
 * ring.
 *
 * @param corner where the last piece of the line begins
 * @param tip where it ends
 */
export function drawHead(kind: RelationKind, corner: Point, tip: Point): Head {
  const length = Math.min(LENGTH, Math.hypot(tip[0] - corner[0], tip[1] - corner[1]))
  const back = (ahead: number, aside = 0) => stepTowards(tip, corner, ahead, aside)
  const base = back(length)
  if (kind === 'supports') {
    const sides = [back(length, HALF_WIDTH), back(length, -HALF_WIDTH)]
    return { path: `M${[tip, ...sides].map(formatPoint).join('L')}Z`, base }
  }
  if (kind === 'attacks') {
    const ends = [back(BAR.ahead, BAR.halfWidth), back(BAR.ahead, -BAR.halfWidth)]
    return { path: `M${ends.map(formatPoint).join('L')}`, base: back(BAR.ahead) }
  }
  const arc = `A${round(length / 2)} ${round(length / 2)} 0 0 0 `
  return { path: `M${formatPoint(base)}${arc}${formatPoint(tip)}${arc}${formatPoint(base)}Z`, base }
}
