import type { Point } from './route.ts'

/** To tenths of a pixel. */
export const round = (number: number): number => Math.round(number * 10) / 10 || 0

/** As in the `d` of an SVG path. */
export const formatPoint = ([x, y]: Point): string => `${round(x)} ${round(y)}`

/** The point on the way from one to another, at a distance from the first and beside the way, in pixels. */
export function stepTowards(from: Point, to: Point, ahead: number, aside = 0): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  return [from[0] + ahead * ux - aside * uy, from[1] + ahead * uy + aside * ux]
}
