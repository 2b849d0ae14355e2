import type { Relation } from '../../model/index.ts'

/** A point, in pixels from the upper left. */
export type Point = readonly [x: number, y: number]

/** An edge's way around the boxes. */
export interface Route {
  readonly edge: Relation
  /** A Bézier curve: where it starts, then two handles and an end for each of its pieces. */
  readonly curve: readonly Point[]
  /** Where the box at its end begins; the curve ends before it, to leave room for an arrow head. */
  readonly tip: Point
}
