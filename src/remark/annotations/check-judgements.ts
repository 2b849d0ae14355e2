import type { Fault, RuleId } from '../../faults/index.ts'
import type { ClaimAnnotation, Sentence } from '../../model/index.ts'
import type { TextIndex } from '../../text/index.ts'
import type { ReadingOptions } from '../options.ts'
import { JUDGEMENTS } from './annotate-sentences.ts'
import type { LocatedAnnotation } from './locate-annotations.ts'
import { listTouched } from './overlap.ts'

type Entries = readonly LocatedAnnotation<ClaimAnnotation>[]

type Judgement = (typeof JUDGEMENTS)[number]

/** A way for a judgement to be lost. */
interface Loss {
  readonly ruleId: RuleId
  readonly unexpected: string
  readonly expected: string
  /** The sentence that doesn't take it, of those that it is about. */
  find(sentences: readonly Sentence[], judgement: Judgement): Sentence | undefined
}

const LOSSES: readonly Loss[] = [
  {
    ruleId: 'stance-of-quotation',
    unexpected: 'quoted words',
    expected: 'words of the author’s own',
    find: sentences => sentences.find(({ kind }) => kind === 'quotation'),
  },
  {
    ruleId: 'judgement-of-repeat',
    unexpected: 'words that say an earlier claim again',
    expected: 'words of that claim',
    find: sentences => (sentences.every(({ repeatOf }) => repeatOf !== undefined) ? sentences[0] : undefined),
  },
  {
    ruleId: 'alias-of-remark',
    unexpected: 'a remark',
    expected: 'words of a claim',
    find: (sentences, judgement) =>
      judgement === 'alias' ? sentences.find(({ kind }) => kind === 'remark') : undefined,
  },
]

/** Find judgements that would be lost: on quoted words, on a repeat, or the alias of a remark. */
export function checkJudgements(
  entries: Entries,
  sentences: readonly Sentence[],
  index: TextIndex,
  { origin }: ReadingOptions,
): readonly Fault[] {
  return entries.flatMap(({ entry, range, keys }) => {
    const touched = listTouched(sentences, index, range)
    return JUDGEMENTS.filter(name => entry[name] !== undefined).flatMap(judgement => {
      const about = judgement === 'alias' ? touched.slice(0, 1) : touched
      const loss = LOSSES.find(({ find }) => find(about, judgement))
      if (loss === undefined) return []
      return {
        ruleId: loss.ruleId,
        reason: `Unexpected \`${judgement}\` for ${loss.unexpected} in ¶${loss.find(about, judgement)?.paragraph} (“${entry.exact}”), expected ${loss.expected}`,
        place: origin?.pointOf([...keys, judgement]),
        path: origin?.path,
      }
    })
  })
}
