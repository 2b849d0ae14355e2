import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Fault } from '../../faults/index.ts'
import type { Annotations } from '../../model/index.ts'
import { type AnnotationOrigin, checkTree } from '../../remark/index.ts'
import { findCharacters } from '../../text/index.ts'
import { checkLimits } from './check-limits.ts'

/** In bytes of UTF-8. Ten times what a margin can show; and of all notes as much as of a text. */
const LARGEST_NOTE = 32 * 1024
const LARGEST_NOTES = 256 * 1024

/** Find what a note can't hold, or what would be lost of it on the page, at the note's body. */
export function checkNotes({ notes }: Annotations, { path, pointOf }: AnnotationOrigin): readonly Fault[] {
  const size = notes.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0)
  if (size > LARGEST_NOTES) {
    const reason = `Unexpected size of ${Math.ceil(size / 1024)} KiB of all notes, expected at most ${LARGEST_NOTES / 1024} KiB`
    return [{ ruleId: 'file-size', reason, place: pointOf(['notes']), path }]
  }
  const parser = unified().use(remarkParse).use(remarkGfm)
  return notes.flatMap(({ body }, i) => {
    const place = pointOf(['notes', i, 'body'])
    const limits = checkLimits(body, path, LARGEST_NOTE)
    if (limits.length > 0)
      return limits.map(fault => ({ ...fault, reason: `${fault.reason} in a note`, place }))
    // What stands there as it is was told of when the YAML was read; all of a note has one place.
    const told = new Set(findCharacters(body).map(({ reason }) => reason))
    return checkTree(parser.parse(body), body).flatMap(fault => {
      if (told.has(fault.reason)) return []
      if (/character|bidi/.test(fault.ruleId)) told.add(fault.reason)
      return { ...fault, place, path }
    })
  })
}
