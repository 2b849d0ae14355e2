import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Annotations, RuleId } from '../model/index.ts'
import { type AnnotationOrigin, checkTree, type Fault } from '../remark/index.ts'

/** Find what would be lost of the editor's notes on the page, at the note's body. */
export function checkNotes({ notes }: Annotations, { path, pointOf }: AnnotationOrigin): readonly Fault[] {
  const parser = unified().use(remarkParse).use(remarkGfm)
  return notes.flatMap(({ body }, i) => {
    const file = new VFile(body)
    checkTree(parser.parse(file), file)
    return file.messages.map(({ ruleId, reason }) => ({
      ruleId: ruleId as RuleId,
      reason,
      place: pointOf(['notes', i, 'body']),
      path,
    }))
  })
}
