import type { VFile } from 'vfile'
import {
  mintClaimId,
  type Place,
  paragraphFragment,
  type Quotation,
  type QuotationAnnotation,
} from '../model/index.ts'
import { findQuotedWords, fold, matchQuote, placeOf, placesOf, type TextIndex } from '../text/index.ts'
import type { Block } from './block.ts'
import type { LocatedAnnotation } from './locate-annotations.ts'
import type { ReadingOptions } from './options.ts'
import { listTouched, overlap } from './overlap.ts'
import { reportFault } from './report.ts'

type Attribution = Pick<Quotation, 'kind' | 'speaker' | 'work' | 'url'>

/**
 * Find the quoted words: every paragraph of a block quotation, words between quotation marks, and what else the
 * editor declares one. Words said again in a repeat are attributed like those that they repeat.
 *
 * @param taken the ids given so far; those of the quotations are added
 */
export function findQuotations(
  blocks: readonly Block[],
  annotations: readonly LocatedAnnotation<QuotationAnnotation>[],
  index: TextIndex,
  taken: Set<string>,
): readonly Quotation[] {
  const declared = annotations.flatMap(({ entry, range }) =>
    placesOf(index, range).map(place => ({ entry, place })),
  )
  const quotations: Quotation[] = []
  for (const block of blocks) {
    const earlier = quotations.filter(({ paragraph }) => index.repeatOf.get(block.n)?.includes(paragraph))
    for (const place of findPlaces(block, declared, earlier)) {
      const text = block.text.slice(place.start, place.end)
      const twin = earlier.find(quotation => sameWords(quotation.text, text))
      const attribution = declared.find(({ place: words }) => overlap(words, place))?.entry
      const said = twin ?? attribution ?? { kind: 'verbatim' }
      quotations.push({
        ...place,
        text,
        form: block.kind === 'quotation' ? 'block' : 'inline',
        ...pick(said),
        ...identify(block, text, twin, quotations, taken),
      })
    }
  }
  return quotations
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
  earlier: readonly Quotation[],
): readonly Place[] {
  if (block.kind === 'quotation') return [{ paragraph: block.n, start: 0, end: block.text.length }]
  const folded = fold(block.text)
  const candidates = [
    ...(block.kind === 'code' ? [] : findQuotedWords(block.text)),
    ...declared.filter(({ place }) => place.paragraph === block.n).map(({ place }) => place),
    ...earlier.flatMap(({ text }) => matchQuote(folded, { exact: text })),
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

const sameWords = (a: string, b: string) => fold(a).text.trim() === fold(b).text.trim()
