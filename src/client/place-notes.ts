/** A note to place: where the words it is about stand, and the height of the note itself. */
export interface UnplacedNote {
  readonly anchor: number
  readonly height: number
}

/**
 * Find the top of each margin note: beside its words, or right below the note before it where that one is in the way.
 *
 * @param notes in the order of the page; anchors and heights count pixels from one origin, downwards
 * @param gap kept free between two notes
 * @param pinned index of a note that stands exactly at its anchor: the notes before it give way upwards, those after
 * it downwards
 * @returns the tops, in the order of `notes`; no two notes overlap
 */
export function placeNotes(notes: readonly UnplacedNote[], gap: number, pinned = -1): readonly number[] {
  let floor = Number.NEGATIVE_INFINITY
  const tops = notes.map(({ anchor, height }, index) => {
    const top = index === pinned ? anchor : Math.max(floor, anchor)
    floor = top + height + gap
    return top
  })
  notes.slice(0, pinned + 1).reduceRight((ceiling, { anchor, height }, index) => {
    const top = Math.min(tops[index] ?? anchor, ceiling - height)
    tops[index] = top
    return top - gap
  }, Number.POSITIVE_INFINITY)
  return tops
}
