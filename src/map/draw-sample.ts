import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { RelationKind } from '../model/index.ts'
import { drawEdge } from './draw-edge.ts'

/** Pixels. */
const [WIDTH, HEIGHT] = [60, 14]

/** Draw the line of a relation by itself, to stand beside its word in a legend. */
export function drawSample(kind: RelationKind): string {
  const line = drawEdge(kind, [
    [1, HEIGHT / 2],
    [WIDTH - 1, HEIGHT / 2],
  ])
  const properties = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, ariaHidden: 'true' }
  return toHtml(s('svg', properties, line), { space: 'svg' })
}
