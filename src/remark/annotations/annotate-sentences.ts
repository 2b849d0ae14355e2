import type { Fault, WithFaults } from '../../faults/index.ts'
import { type ClaimAnnotation, keyPlace, type PlaceKey } from '../../model/index.ts'
import type { TextIndex } from '../../text/index.ts'
import type { SplitBlock } from '../blocks/split-block.ts'
import type { ReadingOptions } from '../options.ts'
import type { SentenceAnnotation } from '../sentences/find-sentences.ts'
import type { LocatedAnnotation } from './locate-annotations.ts'
import { listTouched } from './overlap.ts'

/** What an entry of `claims` can say of its sentences; all else is between them and others. */
export const JUDGEMENTS = ['kind', 'stance', 'alias'] as const

/**
 * Gather what the editor's `claims` say of each sentence; an entry speaks of every sentence that its words touch,
 * its alias of the first. Two entries that judge the same sentence are a fault.
 */
export function annotateSentences(
  splits: readonly SplitBlock[],
  entries: readonly LocatedAnnotation<ClaimAnnotation>[],
  index: TextIndex,
  { origin }: ReadingOptions,
): WithFaults<ReadonlyMap<PlaceKey, SentenceAnnotation>> {
  const places = splits.flatMap(({ block, ranges }) =>
    ranges.map(range => ({ paragraph: block.n, ...range })),
  )
  const annotations = new Map<PlaceKey, SentenceAnnotation>()
  const faults: Fault[] = []
  for (const { entry, range, keys } of entries) {
    for (const [i, { paragraph, start }] of listTouched(places, index, range).entries()) {
      const key = keyPlace({ paragraph, start })
      const known = annotations.get(key) ?? {}
      const judgement = judge(entry, i === 0)
      const again = JUDGEMENTS.find(name => name in judgement && name in known)
      if (again !== undefined) {
        faults.push({
          ruleId: 'annotation-twice',
          reason: `Unexpected second \`${again}\` for a sentence in ¶${paragraph} (“${entry.exact}”), expected one`,
          place: origin?.pointOf([...keys, again]),
          path: origin?.path,
        })
      }
      annotations.set(key, { ...known, ...judgement })
    }
  }
  return { value: annotations, faults }
}

/** A stance makes a claim of the sentence that it names; within a longer passage a remark stays one. */
function judge(
  { kind, stance, speaker, alias, through }: ClaimAnnotation,
  isFirst: boolean,
): SentenceAnnotation {
  return {
    ...(kind && { kind }),
    ...(stance && { stance, speaker, isClaim: through === undefined }),
    ...(isFirst && alias && { alias }),
  }
}
