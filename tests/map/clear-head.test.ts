import { expect, test } from 'vitest'
import { clearHead } from '../../src/map/clear-head.ts'
import type { Point } from '../../src/map/route.ts'

test.each<{ name: string; points: readonly Point[]; cleared?: readonly Point[] }>([
  {
    name: 'A straight line stays',
    points: [
      [0, 0],
      [4, 0],
    ],
  },
  {
    name: 'A line with one corner stays where it starts',
    points: [
      [0, 0],
      [0, 40],
      [4, 40],
    ],
  },
  {
    name: 'A line that ends with room for its head stays',
    points: [
      [0, 0],
      [20, 0],
      [20, 40],
      [0, 40],
    ],
  },
  {
    name: 'A line that runs right beside the box that it ends at moves away',
    points: [
      [0, 0],
      [4, 0],
      [4, 40],
      [0, 40],
    ],
    cleared: [
      [0, 0],
      [14, 0],
      [14, 40],
      [0, 40],
    ],
  },
  {
    name: 'So does a level one',
    points: [
      [0, 0],
      [0, -3],
      [40, -3],
      [40, 0],
    ],
    cleared: [
      [0, 0],
      [0, -14],
      [40, -14],
      [40, 0],
    ],
  },
  {
    name: 'A line that ends nowhere stays',
    points: [
      [0, 0],
      [4, 0],
      [4, 40],
      [4, 40],
    ],
  },
])('$name', ({ points, cleared = points }) => {
  expect(clearHead(points)).toEqual(cleared)
})
