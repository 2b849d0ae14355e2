import type { VFile } from 'vfile'
import {
  mintClaimId,
  type Place,
  paragraphFragment,
  type Quotation,
  type QuotationAnnotation,
} from '../model/index.ts'
import {
  findQuotedWords,
  fold,
  foldClaim,
  matchQuote,
  placeOf,
  placesOf,
  type TextIndex,
} from '../text/index.ts'
import type { Block } from './block.ts'
import type { Twins } from './find-twins.ts'
import type { LocatedAnnotation } from './locate-annotations.ts'
import type { ReadingOptions } from './options.ts'
import { listTouched, overlap } from './overlap.ts'
import { reportFault } from './report.ts'
import { type SplitBlock, sentenceKey } from './split-block.ts'

type Attribution = Pick<Quotation, 'kind' | 'speaker' | 'work' | 'url'>

/**
 * Find the quoted words: every paragraph of a block quotation, words between quotation marks, and what else the
 * editor declares one. Quoted words that twins of sentences say again are attributed like those that they repeat.
 *
 * @param taken the ids given so far; those of the quotations are added
 */
export function findQuotations(
  splits: readonly SplitBlock[],
  annotations: readonly LocatedAnnotation<QuotationAnnotation>[],
  { index, twins }: { readonly index: TextIndex } & Pick<Twins, 'twins'>,
  taken: Set<string>,
): readonly Quotation[] {
  const declared = annotations.flatMap(({ entry, range }) =>
    placesOf(index, range).map(place => ({ entry, place })),
  )
  const quotations: Quotation[] = []
  const byParagraph = new Map<number, Quotation[]>()
  for (const split of splits) {
    const { block } = split
    const known: Quotation[] = []
    byParagraph.set(block.n, known)
    const earlier = listSaidAgain(split, twins, byParagraph)
    for (const place of findPlaces(block, declared, earlier)) {
      const text = block.text.slice(place.start, place.end)
      const twin = earlier.find(
        said => covers(said, place) && sameWords(said.quotation.text, text),
      )?.quotation
      const attribution = declared.find(({ place: words }) => overlap(words, place))?.entry
      const said = twin ?? attribution ?? { kind: 'verbatim' }
      const quotation: Quotation = {
        ...place,
        text,
        form: block.kind === 'quotation' ? 'block' : 'inline',
        ...pick(said),
        ...identify(block, text, twin, quotations, taken),
      }
      quotations.push(quotation)
      known.push(quotation)
    }
  }
  return quotations
}

/** Earlier quoted words, and the sentence that may say them again. */
interface SaidAgain {
  readonly quotation: Quotation
  readonly sentence: Place
}

/** List the quoted words of the earlier sentences that have twins in a block. Those of a sentence that differs may be anybody's. */
function listSaidAgain(
  { block, ranges }: SplitBlock,
  twins: Twins['twins'],
  byParagraph: ReadonlyMap<number, readonly Quotation[]>,
): readonly SaidAgain[] {
  return ranges.flatMap(({ start, end }) => {
    const of = twins.get(sentenceKey(block.n, start))
    const sentence = { paragraph: block.n, start, end }
    const quotations = of ? (byParagraph.get(of.paragraph) ?? []) : []
    return quotations
      .filter(quotation => of && quotation.end > of.start && quotation.start < of.start + (end - start))
      .map(quotation => ({ quotation, sentence }))
  })
}

/** Whether quoted words begin in the sentence that may say them again; they may end in a later one. */
function covers({ sentence }: SaidAgain, { start, end }: Place): boolean {
  return start < sentence.end && sentence.start < end
}

/** Report quoted words that two entries attribute. */
export function checkAttributions(
  annotations: readonly LocatedAnnotation<QuotationAnnotation>[],
  quotations: readonly Quotation[],
  index: TextIndex,
  { origin }: ReadingOptions,
  file: VFile,
): void {
  const attributed = new Set<Quotation>()
  for (const { entry, range, keys } of annotations) {
    const touched = listTouched(quotations, index, range)
    if (touched.some(quotation => attributed.has(quotation))) {
      reportFault(file, {
        ruleId: 'annotation-twice',
        reason: `Unexpected second entry for a quotation in ¶${placeOf(index, range).paragraph} (“${entry.exact}”), expected one`,
        place: origin?.pointOf([...keys, 'exact']),
        path: origin?.path,
      })
    }
    for (const quotation of touched) attributed.add(quotation)
  }
}

/** Of places that overlap the longest counts. */
function findPlaces(
  block: Block,
  declared: readonly { readonly place: Place }[],
  earlier: readonly SaidAgain[],
): readonly Place[] {
  if (block.kind === 'quotation') return [{ paragraph: block.n, start: 0, end: block.text.length }]
  const folded = fold(block.text)
  const candidates = [
    ...(block.kind === 'code' ? [] : findQuotedWords(block.text)),
    ...declared.filter(({ place }) => place.paragraph === block.n).map(({ place }) => place),
    ...earlier.flatMap(said =>
      matchQuote(folded, { exact: said.quotation.text }).filter(
        ({ start, end }) =>
          covers(said, { paragraph: block.n, start, end }) &&
          sameWords(said.quotation.text, block.text.slice(start, end)),
      ),
    ),
  ]
  const places: Place[] = []
  for (const { start, end } of candidates.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const place = { paragraph: block.n, start, end }
    if (!places.some(known => overlap(known, place))) places.push(place)
  }
  return places.sort((a, b) => a.start - b.start)
}

function identify(
  block: Block,
  text: string,
  twin: Quotation | undefined,
  known: readonly Quotation[],
  taken: Set<string>,
): Pick<Quotation, 'id' | 'occurrence'> {
  if (block.kind === 'quotation') return { id: paragraphFragment(block.n), occurrence: 1 }
  if (twin) return { id: twin.id, occurrence: 1 + known.filter(({ id }) => id === twin.id).length }
  const id = mintClaimId(text, taken)
  taken.add(id)
  return { id, occurrence: 1 }
}

function pick({ kind, speaker, work, url }: Attribution): Attribution {
  return { kind, ...(speaker && { speaker }), ...(work && { work }), ...(url && { url }) }
}

const sameWords = (a: string, b: string) => foldClaim(a) === foldClaim(b)
