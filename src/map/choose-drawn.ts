import type { ArgumentMap } from './argument-map.ts'

/** More could not be read: too many lines would run side by side. */
const MOST_NODES = 60
const MOST_EDGES = 60

/**
 * Choose what of a map can be drawn legibly: all of it, or only what takes part in a relation, or nothing at all if
 * that is too much, too, or if there are no relations.
 */
export function chooseDrawn(map: ArgumentMap): ArgumentMap | undefined {
  const { nodes, edges } = map
  if (edges.length === 0 || edges.length > MOST_EDGES) return undefined
  if (nodes.length <= MOST_NODES) return map
  const related = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const drawn = nodes.filter(({ id }) => related.has(id))
  return drawn.length <= MOST_NODES ? { nodes: drawn, edges } : undefined
}
