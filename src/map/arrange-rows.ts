import type { MapNode } from './argument-map.ts'

/** As many labels as stand side by side on a sheet of paper and can be read. */
export const MOST_COLUMNS = 3

/** Arrange nodes in rows, in reading order: each paragraph in rows of its own, as equally long as can be. */
export function arrangeRows(nodes: readonly MapNode[]): readonly (readonly MapNode[])[] {
  return [...Map.groupBy(nodes, ({ sentence }) => sentence.paragraph).values()].flatMap(row => {
    const rows = Math.ceil(row.length / MOST_COLUMNS)
    const length = Math.ceil(row.length / rows)
    return Array.from({ length: rows }, (_, i) => row.slice(i * length, (i + 1) * length))
  })
}
