import type { Fault, WithFaults } from '../../faults/index.ts'
import type { Note, NoteAnnotation } from '../../model/index.ts'
import { placeOf, type TextIndex } from '../../text/index.ts'
import type { ReadingOptions } from '../options.ts'
import {
  checkOneParagraph,
  type LocatedAnnotation,
  locateAnnotations,
  type Search,
} from './locate-annotations.ts'

type LocatedNote = LocatedAnnotation<NoteAnnotation>

/** Find the editor's notes and number them in the order of the words they are about. */
export function findNotes(
  annotations: readonly NoteAnnotation[],
  index: TextIndex,
  { renderNote = renderEscaped }: ReadingOptions,
  search: Search,
): WithFaults<readonly Note[]> {
  const located = locateAnnotations(index, annotations, 'notes', search)
  const whole = keepSound(located.value, note => checkOneParagraph(index, note, search))
  const once = keepSound(whole.value, (note, before) => checkOnce(note, before, search))
  const notes = once.value
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map(({ entry, range }, i) => ({
      number: i + 1,
      ...placeOf(index, range),
      exact: index.folded.original.slice(range.start, range.end),
      html: renderNote(entry.body),
    }))
  return { value: notes, faults: [...located.faults, ...whole.faults, ...once.faults] }
}

/** Keep the notes without a fault; `check` sees those that stand before one as well. */
function keepSound(
  notes: readonly LocatedNote[],
  check: (note: LocatedNote, before: readonly LocatedNote[]) => readonly Fault[],
): WithFaults<readonly LocatedNote[]> {
  const checked = notes.map((note, i) => ({ note, faults: check(note, notes.slice(0, i)) }))
  return {
    value: checked.filter(({ faults }) => faults.length === 0).map(({ note }) => note),
    faults: checked.flatMap(({ faults }) => faults),
  }
}

/** Find a note that says the same of the same words as one before it. */
function checkOnce(
  { entry, range, keys }: LocatedNote,
  before: readonly LocatedNote[],
  { origin }: Search,
): readonly Fault[] {
  const isSame = (note: LocatedNote) =>
    note.range.start === range.start && note.range.end === range.end && note.entry.body === entry.body
  if (!before.some(isSame)) return []
  return [
    {
      ruleId: 'annotation-twice',
      reason: `Unexpected second note of the same words on “${entry.exact}”, expected one`,
      place: origin?.pointOf([...keys, 'exact']),
      path: origin?.path,
    },
  ]
}

function renderEscaped(markdown: string): string {
  return `<p>${markdown.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`
}
