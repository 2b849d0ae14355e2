import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { RelationKind } from '../../model/index.ts'
import { drawLine } from './draw-edge.ts'
import { HEAD_LENGTH } from './route-edges.ts'

/** Pixels. */
const SIZE = { width: 64, height: 14 }

/** Draw the line of a relation by itself, beside its word in a legend. */
export function drawSample(kind: RelationKind): string {
  const { width, height } = SIZE
  const y = height / 2
  const tip = width - 2
  const end = tip - HEAD_LENGTH
  const curve = [
    [1, y],
    [1, y],
    [end, y],
    [end, y],
  ] as const
  const viewBox = `0 0 ${width} ${height}`
  const line = drawLine(kind, { curve, tip: [tip, y] })
  return toHtml(s('svg', { viewBox, width, height, ariaHidden: 'true' }, line), { space: 'svg' })
}
