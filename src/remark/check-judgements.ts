import type { VFile } from 'vfile'
import { type ClaimAnnotation, isReservedFragment, type RuleId, type Sentence } from '../model/index.ts'
import { placeOf, type TextIndex } from '../text/index.ts'
import { JUDGEMENTS } from './annotate-sentences.ts'
import type { LocatedAnnotation } from './locate-annotations.ts'
import type { ReadingOptions } from './options.ts'
import { listTouched } from './overlap.ts'
import { reportFault } from './report.ts'

type Entries = readonly LocatedAnnotation<ClaimAnnotation>[]

/** Why a sentence doesn't take a judgement. */
interface Loss {
  readonly ruleId: RuleId
  readonly unexpected: string
  readonly expected: string
}

const QUOTED: Loss = {
  ruleId: 'stance-of-quotation',
  unexpected: 'quoted words',
  expected: 'words of the author’s own',
}
const REPEATED: Loss = {
  ruleId: 'judgement-of-repeat',
  unexpected: 'words that an earlier paragraph has',
  expected: 'words of their first place',
}
const REMARK: Loss = { ruleId: 'alias-of-remark', unexpected: 'a remark', expected: 'words of a claim' }

/** Report a judgement that would be lost: on quoted words, on a repeat, or the alias of a remark. */
export function checkJudgements(
  entries: Entries,
  sentences: readonly Sentence[],
  index: TextIndex,
  { origin }: ReadingOptions,
  file: VFile,
): void {
  for (const { entry, range, keys } of entries) {
    const touched = listTouched(sentences, index, range)
    for (const name of JUDGEMENTS) {
      const loss = entry[name] && findLoss(name === 'alias' ? touched.slice(0, 1) : touched, name)
      if (!loss) continue
      reportFault(file, {
        ruleId: loss.ruleId,
        reason: `Unexpected \`${name}\` for ${loss.unexpected} in ¶${placeOf(index, range).paragraph} (“${entry.exact}”), expected ${loss.expected}`,
        place: origin?.pointOf([...keys, name]),
        path: origin?.path,
      })
    }
  }
}

/** A repeat that is touched together with its first place loses nothing. */
function findLoss(sentences: readonly Sentence[], name: (typeof JUDGEMENTS)[number]): Loss | undefined {
  if (sentences.some(({ kind }) => kind === 'quotation')) return QUOTED
  if (sentences.every(({ repeatOf }) => repeatOf !== undefined)) return REPEATED
  return name === 'alias' && sentences.some(({ kind }) => kind === 'remark') ? REMARK : undefined
}

/** Report an alias that another claim, or the page itself, already goes by. */
export function checkAliases(
  entries: Entries,
  taken: ReadonlySet<string>,
  { origin }: ReadingOptions,
  file: VFile,
): void {
  const seen = new Set<string>(taken)
  for (const { entry, keys } of entries) {
    if (entry.alias === undefined) continue
    if (seen.has(entry.alias) || isReservedFragment(entry.alias)) {
      reportFault(file, {
        ruleId: 'alias-taken',
        reason: `Unexpected alias \`${entry.alias}\`, which is taken, expected one that no claim, quotation or part of the page has`,
        place: origin?.pointOf([...keys, 'alias']),
        path: origin?.path,
      })
    }
    seen.add(entry.alias)
  }
}
