import type { MapNode } from './argument-map.ts'
import type { Box } from './box.ts'
import { LABEL_WIDTH, type Label, LINE_HEIGHT } from './label-node.ts'

/** A node and what it says, where it stands. */
export interface PlacedNode {
  readonly node: MapNode
  readonly label: Label
  readonly box: Box
}

/** As many labels as stand side by side on a sheet of paper and can be read. */
const MOST_COLUMNS = 3

/** Pixels. */
export const PADDING = { inline: 11, block: 9 }
const COLUMN_GAP = 52
const ROW_GAP = 40
const NODE_WIDTH = LABEL_WIDTH + 2 * PADDING.inline
/** How wide a full row is, in pixels. */
export const FULL_WIDTH = MOST_COLUMNS * (NODE_WIDTH + COLUMN_GAP) - COLUMN_GAP

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
      const x =
        direction === 'ltr' ? i * (NODE_WIDTH + COLUMN_GAP) : -i * (NODE_WIDTH + COLUMN_GAP) - NODE_WIDTH
      placed.push({ node, label, box: { x, y, width: NODE_WIDTH, height } })
    }
    y += height + ROW_GAP
  }
  return placed
}

function measureHeight({ caution, lines }: Label): number {
  const count = lines.length + (caution === undefined ? 0 : 1)
  return Math.max(1, count) * LINE_HEIGHT + 2 * PADDING.block
}

/** Arrange nodes in rows, in reading order: each paragraph in rows of its own, as equally long as can be. */
function arrangeRows(nodes: readonly MapNode[]): readonly (readonly MapNode[])[] {
  return [...Map.groupBy(nodes, ({ sentence }) => sentence.paragraph).values()].flatMap(row => {
    const rows = Math.ceil(row.length / MOST_COLUMNS)
    const length = Math.ceil(row.length / rows)
    return Array.from({ length: rows }, (_, i) => row.slice(i * length, (i + 1) * length))
  })
}
