import type { MapNode } from './argument-map.ts'
import { arrangeRows, MOST_COLUMNS } from './arrange-rows.ts'
import type { Box } from './box.ts'
import { LABEL_WIDTH, type Label, LINE_HEIGHT } from './label-node.ts'

/** A node and what it says, where it stands. */
export interface PlacedNode {
  readonly node: MapNode
  readonly label: Label
  readonly box: Box
}

/** Pixels. */
export const PADDING = { inline: 11, block: 9 }
const COLUMN_GAP = 52
const ROW_GAP = 40
const WIDTH = LABEL_WIDTH + 2 * PADDING.inline
/** Of a row that is full. */
export const FULL_WIDTH = MOST_COLUMNS * (WIDTH + COLUMN_GAP) - COLUMN_GAP

/**
 * Place the nodes of a map in rows, in reading order, those of a row equally high.
 *
 * @param labelOf what a node says
 * @param direction which way the text is written, and so the rows run
 */
export function placeNodes(
  nodes: readonly MapNode[],
  labelOf: (node: MapNode) => Label,
  direction: 'ltr' | 'rtl',
): readonly PlacedNode[] {
  const placed: PlacedNode[] = []
  let y = 0
  for (const row of arrangeRows(nodes)) {
    const labelled = row.map(node => ({ node, label: labelOf(node) }))
    const height = Math.max(...labelled.map(({ label }) => measureHeight(label)))
    for (const [i, { node, label }] of labelled.entries()) {
      const x = direction === 'ltr' ? i * (WIDTH + COLUMN_GAP) : -i * (WIDTH + COLUMN_GAP) - WIDTH
      placed.push({ node, label, box: { x, y, width: WIDTH, height } })
    }
    y += height + ROW_GAP
  }
  return placed
}

function measureHeight({ caution, lines }: Label): number {
  const count = lines.length + (caution === undefined ? 0 : 1)
  return Math.max(1, count) * LINE_HEIGHT + 2 * PADDING.block
}
