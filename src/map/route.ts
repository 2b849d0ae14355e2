import type { Relation } from '../model/index.ts'

/** A point, in pixels from the upper left. */
export type Point = readonly [x: number, y: number]

/** An edge's way from box to box, around all others. */
export interface Route {
  readonly edge: Relation
  /** Where it starts, its corners, and where it ends; each piece is level or upright. */
  readonly points: readonly Point[]
}
