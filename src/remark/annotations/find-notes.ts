import type { VFile } from 'vfile'
import type { Note, NoteAnnotation } from '../../model/index.ts'
import { placeOf, type TextIndex } from '../../text/index.ts'
import type { ReadingOptions } from '../options.ts'
import { reportFault } from '../report.ts'
import { checkOneParagraph, type LocatedAnnotation, locateAnnotations } from './locate-annotations.ts'

type LocatedNote = LocatedAnnotation<NoteAnnotation>

/** Find the editor's notes and number them in the order of the words they are about. */
export function findNotes(
  annotations: readonly NoteAnnotation[],
  index: TextIndex,
  options: ReadingOptions,
  file: VFile,
): readonly Note[] {
  const { renderNote = renderEscaped } = options
  return locateAnnotations(index, annotations, 'notes', options, file)
    .filter(located => checkOneParagraph(index, located, options, file))
    .filter((located, i, all) => checkOnce(located, all.slice(0, i), options, file))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map(({ entry, range }, i) => ({
      number: i + 1,
      ...placeOf(index, range),
      exact: index.folded.original.slice(range.start, range.end),
      html: renderNote(entry.body),
    }))
}

/** Report a note that says the same of the same words as one before it. */
function checkOnce(
  { entry, range, keys }: LocatedNote,
  before: readonly LocatedNote[],
  { origin }: ReadingOptions,
  file: VFile,
): boolean {
  const isSame = (note: LocatedNote) =>
    note.range.start === range.start && note.range.end === range.end && note.entry.body === entry.body
  if (!before.some(isSame)) return true
  reportFault(file, {
    ruleId: 'annotation-twice',
    reason: `Unexpected second note of the same words on “${entry.exact}”, expected one`,
    place: origin?.pointOf([...keys, 'exact']),
    path: origin?.path,
  })
  return false
}

function renderEscaped(markdown: string): string {
  return `<p>${markdown.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`
}
