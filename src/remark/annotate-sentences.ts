import type { VFile } from 'vfile'
import {
  type ClaimAnnotation,
  isReservedFragment,
  type Quotation,
  type Range,
  type Sentence,
} from '../model/index.ts'
import { placeOf, type TextIndex } from '../text/index.ts'
import type { SentenceAnnotation } from './find-sentences.ts'
import { type SentenceKey, type SplitBlock, sentenceKey } from './find-twins.ts'
import type { LocatedAnnotation } from './locate-annotations.ts'
import type { ReadingOptions } from './options.ts'
import { reportFault } from './report.ts'

type ClaimEntry = LocatedAnnotation<ClaimAnnotation>
const JUDGEMENTS = ['kind', 'stance', 'alias'] as const

/**
 * Gather what the editor's `claims` say of each sentence; an entry speaks of every sentence that its words touch.
 * Two entries that judge the same sentence are reported.
 */
export function annotateSentences(
  splits: readonly SplitBlock[],
  entries: readonly ClaimEntry[],
  index: TextIndex,
  options: ReadingOptions,
  file: VFile,
): ReadonlyMap<SentenceKey, SentenceAnnotation> {
  const annotations = new Map<SentenceKey, SentenceAnnotation>()
  for (const { entry, range, keys } of entries) {
    const given = JUDGEMENTS.filter(name => entry[name] !== undefined)
    for (const [i, { key, paragraph }] of touchedSentences(splits, index, range).entries()) {
      const known = annotations.get(key)
      const again = given.find(name => known?.[name] !== undefined)
      if (again !== undefined) {
        reportFault(file, {
          ruleId: 'annotation-twice',
          reason: `Unexpected second \`${again}\` for a sentence in ¶${paragraph} (“${entry.exact}”), expected one`,
          place: options.origin?.pointOf([...keys, again]),
          path: options.origin?.path,
        })
      }
      const { kind, stance, alias } = entry
      annotations.set(key, {
        ...known,
        ...(kind && { kind }),
        ...(stance && { stance }),
        ...(i === 0 && alias && { alias }),
      })
    }
  }
  return annotations
}

/** Report a `kind` or `stance` on words that are not the author's. */
export function checkAuthorsOwn(
  entries: readonly ClaimEntry[],
  sentences: readonly Sentence[],
  index: TextIndex,
  { origin }: ReadingOptions,
  file: VFile,
): void {
  for (const { entry, range, keys } of entries) {
    const judged = JUDGEMENTS.find(name => entry[name] !== undefined)
    const quoted = sentencesIn(sentences, index, range).find(({ kind }) => kind === 'quotation')
    if (judged === undefined || quoted === undefined) continue
    reportFault(file, {
      ruleId: 'stance-of-quotation',
      reason: `Unexpected \`${judged}\` for quoted words in ¶${quoted.paragraph} (“${entry.exact}”), expected words of the author’s own`,
      place: origin?.pointOf([...keys, judged]),
      path: origin?.path,
    })
  }
}

/** Report an alias that another claim, or the page itself, already goes by. */
export function checkAliases(
  entries: readonly ClaimEntry[],
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

/** The sentences that a range of the joined string touches, the first places only. */
export function sentencesIn(
  sentences: readonly Sentence[],
  index: TextIndex,
  range: Range,
): readonly Sentence[] {
  return sentences.filter(({ paragraph, start, end }) => {
    const base = index.starts[paragraph - 1] ?? 0
    return base + start < range.end && range.start < base + end
  })
}

/** The inline quotation that holds all of a range of the joined string. */
export function quotationAround(
  quotations: readonly Quotation[],
  index: TextIndex,
  range: Range,
): Quotation | undefined {
  const place = placeOf(index, range)
  return quotations.find(
    ({ form, paragraph, start, end }) =>
      form === 'inline' && paragraph === place.paragraph && start <= place.start && place.end <= end,
  )
}

function touchedSentences(splits: readonly SplitBlock[], index: TextIndex, range: Range) {
  return splits.flatMap(({ block, ranges }) => {
    const base = index.starts[block.n - 1] ?? 0
    return ranges
      .filter(({ start, end }) => base + start < range.end && range.start < base + end)
      .map(({ start }) => ({ key: sentenceKey(block.n, start), paragraph: block.n }))
  })
}
