import type { Point } from './route.ts'

/** Pixels that an arrow head takes, and a bit of line before it. */
const ROOM = 14

/**
 * Move the last but one piece of a line, where it runs right beside the box that the line ends at, so far away that an
 * arrow head has room.
 *
 * @param points of a line whose pieces are level or upright by turns
 */
export function clearHead(points: readonly Point[]): readonly Point[] {
  const [before, corner, tip] = points.slice(-3)
  if (points.length < 4 || before === undefined || corner === undefined || tip === undefined) return points
  const [dx, dy] = [corner[0] - tip[0], corner[1] - tip[1]]
  const length = Math.hypot(dx, dy)
  if (length >= ROOM || length === 0) return points
  const more = (ROOM - length) / length
  const move = ([x, y]: Point): Point => [x + dx * more, y + dy * more]
  return [...points.slice(0, -3), move(before), move(corner), tip]
}
