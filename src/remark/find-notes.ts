import type { VFile } from 'vfile'
import type { Note, NoteAnnotation } from '../model/index.ts'
import { placeOf, type TextIndex } from '../text/index.ts'
import { checkOneParagraph, locateAnnotations } from './locate-annotations.ts'
import type { ReadingOptions } from './options.ts'

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
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map(({ entry, range }, i) => ({
      number: i + 1,
      ...placeOf(index, range),
      exact: index.folded.original.slice(range.start, range.end),
      html: renderNote(entry.body),
    }))
}

function renderEscaped(markdown: string): string {
  return `<p>${markdown.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`
}
