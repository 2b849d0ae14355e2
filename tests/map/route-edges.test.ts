import { expect, test } from 'vitest'
import type { Box } from '../../src/map/box.ts'
import { placeNodes } from '../../src/map/place-nodes.ts'
import type { Point } from '../../src/map/route.ts'
import { routeEdges } from '../../src/map/route-edges.ts'
import { aLargeMap, relate } from './a-map.ts'

const boxes = new Map<string, Box>([
  ['a', { x: 0, y: 0, width: 100, height: 50 }],
  ['b', { x: 200, y: 0, width: 100, height: 50 }],
  ['c', { x: 400, y: 0, width: 100, height: 50 }],
  ['d', { x: 0, y: 100, width: 100, height: 50 }],
])

/** Whether a level or upright piece of a line runs through a box. */
function crosses([ax, ay]: Point, [bx, by]: Point, { x, y, width, height }: Box): boolean {
  const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)]
  const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)]
  return right > x + 1 && left < x + width - 1 && bottom > y + 1 && top < y + height - 1
}

/** Whether a point lies on the edge of a box. */
function touches([px, py]: Point, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [Math.abs(px - x - width / 2) - width / 2, Math.abs(py - y - height / 2) - height / 2]
  return Math.max(dx, dy) < 1 && Math.max(dx, dy) > -1
}

const pieces = (points: readonly Point[]) =>
  points.slice(1).map((point, i) => [points[i] ?? point, point] as const)

test.each([
  { name: 'to the next box', edges: [relate('a', 'supports', 'b')] },
  { name: 'around a box', edges: [relate('a', 'supports', 'c')] },
  { name: 'upwards', edges: [relate('d', 'supports', 'a')] },
  { name: 'back to where it came from', edges: [relate('a', 'supports', 'a')] },
  {
    name: 'beside another of the same two boxes, and one the other way',
    edges: [relate('a', 'supports', 'b'), relate('a', 'attacks', 'b'), relate('b', 'attacks', 'a')],
  },
])('An edge runs $name', async ({ edges }) => {
  const routes = (await routeEdges(edges, boxes)) ?? []
  expect(routes.map(({ edge }) => edge)).toEqual(edges)
  for (const { edge, points } of routes) {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)]
    const [start, end] = [points[0], points.at(-1)]
    expect(from && start && touches(start, from)).toBe(true)
    expect(to && end && touches(end, to)).toBe(true)
  }
  expect(new Set(routes.map(({ points }) => points.map(([, y]) => y).join(' '))).size).toBe(edges.length)
})

/** A large map, and its boxes. */
function place(claims: number, relations: number) {
  const { nodes, edges } = aLargeMap(claims, relations)
  const placed = placeNodes(nodes, () => ({ lines: ['One', 'Two', 'Three'] }), 'ltr')
  return { edges, boxes: new Map(placed.map(({ node, box }) => [node.id, box])) }
}

test('In a crowd too every edge is level or upright, and runs through no box; the same each time', async () => {
  const { edges, boxes } = place(60, 60)
  const routes = (await routeEdges(edges, boxes)) ?? []
  expect(routes).toHaveLength(60)
  for (const { points } of routes) {
    expect(points.length).toBeGreaterThanOrEqual(2)
    for (const [from, to] of pieces(points)) {
      expect(Math.min(Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1]))).toBeLessThan(0.01)
      expect([...boxes.values()].filter(box => crosses(from, to, box))).toEqual([])
    }
  }
  expect(await routeEdges(edges, boxes)).toEqual(routes)
})

test('Where Graphviz fails there are no routes, and the next map has some again', async () => {
  const large = place(1000, 60)
  expect(await routeEdges(large.edges, large.boxes)).toBeUndefined()
  const small = place(6, 2)
  expect(await routeEdges(small.edges, small.boxes)).toHaveLength(2)
})
