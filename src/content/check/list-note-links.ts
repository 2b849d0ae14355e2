import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Annotations } from '../../model/index.ts'
import { type AnnotationOrigin, type ResolveLinksOptions, resolveLinks } from '../../remark/index.ts'
import type { PlacedLink } from './check-links.ts'

/** List the links of notes to the site itself, at the note's body. */
export function listNoteLinks(
  { notes }: Pick<Annotations, 'notes'>,
  { path, pointOf }: AnnotationOrigin,
  options: ResolveLinksOptions,
): readonly PlacedLink[] {
  const parser = unified().use(remarkParse).use(remarkGfm)
  return notes.flatMap(({ body }, i) =>
    // Most notes have none.
    /[[<]/.test(body)
      ? resolveLinks(parser.parse(body), options).map(link => ({
          ...link,
          path,
          place: pointOf(['notes', i, 'body']),
        }))
      : [],
  )
}
