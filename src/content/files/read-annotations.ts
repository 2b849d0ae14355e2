import type { Fault } from '../../faults/index.ts'
import type { Annotations } from '../../model/index.ts'
import { annotationsSchema } from '../../model/schemas.ts'
import type { AnnotationOrigin } from '../../remark/index.ts'
import { checkNotes } from '../check/check-notes.ts'
import { parseYaml } from './parse-yaml.ts'

/** What the editor says of a text, without what is wrong with it. */
export interface ReadAnnotations {
  readonly annotations: Annotations
  readonly origin: AnnotationOrigin
  readonly faults: readonly Fault[]
}

/** Read the content of `annotations.yaml`. Where a note can't be shown, none is. */
export function readAnnotations(text: string, path: string): ReadAnnotations {
  const { data, pointOf, faults } = parseYaml({ text, path }, annotationsSchema, {})
  const origin = { path, pointOf }
  const ofNotes = checkNotes(data, origin)
  const areSound = ofNotes.every(({ isWarning }) => isWarning)
  return {
    annotations: areSound ? data : { ...data, notes: [] },
    origin,
    faults: [...faults, ...ofNotes],
  }
}
