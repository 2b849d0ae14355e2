import { describe, expect, test } from 'vitest'
import { findMap } from '../../src/map/index.ts'
import { placeNodes } from '../../src/map/place-nodes.ts'
import { aReading, aSentence } from '../cards/a-reading.ts'

/** The rows of a text with so many claims in each paragraph, each row by the numbers of its claims. */
function place(counts: readonly number[], direction: 'ltr' | 'rtl' = 'ltr') {
  const sentences = counts.flatMap((count, i) =>
    Array.from({ length: count }, (_, at) => aSentence({ id: `${i + 1}.${at + 1}`, paragraph: i + 1 })),
  )
  const labelOf = ({ id }: { id: string }) => ({ lines: id === '1.2' ? ['One', 'Two'] : ['One'] })
  return placeNodes(findMap(aReading({ sentences })).nodes, labelOf, direction)
}

function listRows(nodes: ReturnType<typeof place>): readonly string[] {
  const rows = Map.groupBy(nodes, ({ box }) => box.y)
  return [...rows.values()].map(row =>
    row
      .toSorted((a, b) => a.box.x - b.box.x)
      .map(({ node }) => node.id)
      .join(' '),
  )
}

describe('placeNodes', () => {
  test.each([
    { name: 'a paragraph in a row', counts: [3, 1], rows: ['1.1 1.2 1.3', '2.1'] },
    {
      name: 'a long one in rows that are alike',
      counts: [4, 5],
      rows: ['1.1 1.2', '1.3 1.4', '2.1 2.2 2.3', '2.4 2.5'],
    },
    { name: 'none of nothing', counts: [], rows: [] },
  ])('sets $name', ({ counts, rows }) => {
    expect(listRows(place(counts))).toEqual(rows)
  })

  test('runs from the right where the text does', () => {
    expect(listRows(place([3, 2], 'rtl'))).toEqual(['1.3 1.2 1.1', '2.2 2.1'])
  })

  test('makes the boxes of a row equally high, and no two overlap', () => {
    const nodes = place([2, 7])
    const [first, second, third] = nodes.map(({ box }) => box.height)
    expect(first).toBe(second)
    expect(third).toBeLessThan(first ?? 0)
    const boxes = nodes.map(({ box }) => box)
    for (const [i, one] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) {
        const apart =
          one.x + one.width < other.x ||
          other.x + other.width < one.x ||
          one.y + one.height < other.y ||
          other.y + other.height < one.y
        expect(apart).toBe(true)
      }
    }
  })
})
