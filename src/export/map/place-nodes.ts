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

/** The number of a paragraph, beside its first row. */
export interface PlacedNumber {
  readonly paragraph: number
  readonly box: Box
}

export interface Placed {
  readonly nodes: readonly PlacedNode[]
  readonly numbers: readonly PlacedNumber[]
}

/** Pixels. */
export const PADDING = { inline: 11, block: 9 }
const COLUMN_GAP = 52
const ROW_GAP = 40
const NUMBER = { width: 28, height: LINE_HEIGHT }
/** Before the first column; wide enough for edges to pass on either side. */
const GUTTER = 46
const WIDTH = LABEL_WIDTH + 2 * PADDING.inline
/** Of a row that is full. */
export const FULL_WIDTH = GUTTER + MOST_COLUMNS * (WIDTH + COLUMN_GAP) - COLUMN_GAP

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
): Placed {
  const placed: PlacedNode[] = []
  const numbers = new Map<number, PlacedNumber>()
  let y = 0
  for (const row of arrangeRows(nodes)) {
    const labels = row.map(labelOf)
    const height = Math.max(...labels.map(measureHeight))
    for (const [i, label] of labels.entries()) {
      const [node] = row.slice(i)
      if (node === undefined) continue
      const { paragraph } = node.sentence
      const x = GUTTER + i * (WIDTH + COLUMN_GAP)
      placed.push({ node, label, box: place({ x, y, width: WIDTH, height }, direction) })
      if (numbers.has(paragraph)) continue
      const box = place({ x: 0, y: y + PADDING.block, ...NUMBER }, direction)
      numbers.set(paragraph, { paragraph, box })
    }
    y += height + ROW_GAP
  }
  return { nodes: placed, numbers: [...numbers.values()] }
}

function measureHeight({ caution, lines }: Label): number {
  const count = lines.length + (caution === undefined ? 0 : 1)
  return Math.max(1, count) * LINE_HEIGHT + 2 * PADDING.block
}

const place = (box: Box, direction: 'ltr' | 'rtl'): Box =>
  direction === 'ltr' ? box : { ...box, x: -box.x - box.width }
