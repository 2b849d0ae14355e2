import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNotes } from '../../src/client/place-notes.ts'

const note = (anchor: number, height: number) => ({ anchor, height })

describe('placeNotes', () => {
  it.each([
    { name: 'nothing to place', notes: [], tops: [] },
    { name: 'notes with room stand at their anchors', notes: [note(0, 50), note(100, 50)], tops: [0, 100] },
    { name: 'a note gives way to the one before it', notes: [note(0, 50), note(20, 30)], tops: [0, 60] },
    {
      name: 'a note gives way to one that gave way itself, and the next with room does not',
      notes: [note(0, 50), note(10, 50), note(20, 50), note(300, 50)],
      tops: [0, 60, 120, 300],
    },
    { name: 'exactly the gap is room enough', notes: [note(0, 50), note(60, 50)], tops: [0, 60] },
    {
      name: 'two notes on the same words stand in order',
      notes: [note(40, 20), note(40, 20)],
      tops: [40, 70],
    },
    {
      name: 'a pinned note stands at its anchor, and those before it give way upwards',
      notes: [note(0, 50), note(20, 50), note(30, 50)],
      pinned: 2,
      tops: [-90, -30, 30],
    },
    {
      name: 'those after a pinned note give way downwards',
      notes: [note(0, 50), note(20, 50), note(30, 50)],
      pinned: 1,
      tops: [-40, 20, 80],
    },
    {
      name: 'a pinned note moves none that leaves it room',
      notes: [note(0, 50), note(100, 50), note(200, 50)],
      pinned: 1,
      tops: [0, 100, 200],
    },
    { name: 'no note is pinned by -1', notes: [note(0, 50), note(20, 30)], pinned: -1, tops: [0, 60] },
  ])('$name', ({ notes, pinned, tops }) => {
    expect(placeNotes(notes, 10, pinned)).toEqual(tops)
  })

  const pixels = fc.integer({ min: 0, max: 5000 })
  const anyNotes = fc.array(fc.record({ anchor: pixels, height: pixels }), { maxLength: 40 })
  const anyGap = fc.integer({ min: 0, max: 40 })

  it('lets no two notes overlap, whatever is pinned', () => {
    fc.assert(
      fc.property(anyNotes, anyGap, fc.integer({ min: -1, max: 40 }), (notes, gap, pinned) => {
        const tops = placeNotes(notes, gap, pinned)
        expect(tops).toHaveLength(notes.length)
        const room = notes
          .slice(1)
          .map((_, index) => at(tops, index + 1) - at(tops, index) - at(notes, index).height)
        expect(room.every(free => free >= gap)).toBe(true)
      }),
    )
  })

  it('sets no note above its anchor unless one is pinned', () => {
    fc.assert(
      fc.property(anyNotes, anyGap, (notes, gap) => {
        const tops = placeNotes(notes, gap)
        expect(notes.every(({ anchor }, index) => at(tops, index) >= anchor)).toBe(true)
      }),
    )
  })

  it('sets the pinned note at its anchor', () => {
    fc.assert(
      fc.property(anyNotes, anyGap, fc.nat(), (notes, gap, choice) => {
        fc.pre(notes.length > 0)
        const pinned = choice % notes.length
        expect(at(placeNotes(notes, gap, pinned), pinned)).toBe(at(notes, pinned).anchor)
      }),
    )
  })
})

function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`nothing at ${index}`)
  return item
}
