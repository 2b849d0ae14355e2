import {
  mintClaimId,
  type Place,
  paragraphFragment,
  type Quotation,
  type QuotationAnnotation,
} from '../model/index.ts'
import { findQuotedWords, fold, matchQuote, type TextIndex } from '../text/index.ts'
import type { Block } from './block.ts'
import type { QuotedAnnotation } from './list-quoted.ts'
import { overlap } from './overlap.ts'

type Attribution = Pick<Quotation, 'kind' | 'speaker' | 'work' | 'url'>

/** Quoted words that an entry speaks of. */
interface Declared {
  readonly entry: QuotationAnnotation
  readonly place: Place
}

/**
 * Find the quotations: every paragraph of a block quotation, words between quotation marks, and what else is quoted and
 * the editor declares one; but for what the editor calls a mention. Words said again in a repeat are what those are
 * that they repeat.
 *
 * @param taken the ids given so far; those of the quotations are added
 */
export function findQuotations(
  blocks: readonly Block[],
  annotations: readonly QuotedAnnotation[],
  index: TextIndex,
  taken: Set<string>,
): readonly Quotation[] {
  const declared = annotations.flatMap(({ entry, quoted }) => quoted.map(place => ({ entry, place })))
  const quotations: Quotation[] = []
  const mentions: { readonly paragraph: number; readonly text: string }[] = []
  for (const block of blocks) {
    const isEarlier = ({ paragraph }: { readonly paragraph: number }) =>
      index.repeatOf.get(block.n)?.includes(paragraph) === true
    const own = declared.filter(({ place }) => place.paragraph === block.n)
    const earlier = quotations.filter(isEarlier)
    const mentioned = mentions.filter(isEarlier).map(({ text }) => text)
    for (const place of findPlaces(block, own, earlier)) {
      const text = block.text.slice(place.start, place.end)
      const entry = own.find(({ place: words }) => overlap(words, place))?.entry
      const twin = earlier.find(quotation => sameWords(quotation.text, text))
      const isAgain = entry === undefined && mentioned.some(words => sameWords(words, text))
      if (isAgain || (twin === undefined && entry?.kind === 'mention')) {
        mentions.push({ paragraph: block.n, text })
        continue
      }
      quotations.push({
        ...place,
        text,
        form: block.kind === 'quotation' ? 'block' : 'inline',
        ...pick(twin ?? (entry && { ...entry, kind: kindOf(entry) })),
        ...identify(block, text, twin, quotations, taken),
      })
    }
  }
  return quotations
}

/** Of places that overlap the longest counts. */
function findPlaces(
  block: Block,
  declared: readonly Declared[],
  earlier: readonly Quotation[],
): readonly Place[] {
  if (block.kind === 'quotation') return [{ paragraph: block.n, start: 0, end: block.text.length }]
  const folded = fold(block.text)
  const candidates = [
    ...(block.kind === 'code' ? [] : findQuotedWords(block.text)),
    ...declared.map(({ place }) => place),
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

/** Words that a repeat says again are quoted as the first ones are, whatever an entry says of them. */
const kindOf = ({ kind }: QuotationAnnotation) => (kind === 'paraphrase' ? kind : 'verbatim')

function pick({ kind, speaker, work, url }: Attribution = { kind: 'verbatim' }): Attribution {
  return {
    kind,
    ...(speaker && { speaker }),
    ...(work && { work }),
    ...(url && { url }),
  }
}

const sameWords = (a: string, b: string) => fold(a).text.trim() === fold(b).text.trim()
