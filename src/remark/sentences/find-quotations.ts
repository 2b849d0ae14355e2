import {
  keyPlace,
  mintClaimId,
  type Place,
  paragraphFragment,
  type Quotation,
  type QuotationAnnotation,
} from '../../model/index.ts'
import { findQuotedWords, fold, foldClaim, matchQuote } from '../../text/index.ts'
import { overlap } from '../annotations/overlap.ts'
import type { Block } from '../blocks/block.ts'
import type { SplitBlock } from '../blocks/split-block.ts'
import type { Twins } from './find-twins.ts'
import type { QuotedAnnotation } from './list-quoted.ts'

type Attribution = Pick<Quotation, 'kind' | 'speaker' | 'work' | 'url'>

/** Quoted words that an entry speaks of. */
interface Declared {
  readonly entry: QuotationAnnotation
  readonly place: Place
}

/** Words in quotation marks, and the quotation that they are; a mention is none. */
interface Quoted extends Place {
  readonly text: string
  readonly quotation?: Quotation
}

/** Earlier quoted words, and the sentence that may say them again. */
interface SaidAgain {
  readonly quoted: Quoted
  readonly sentence: Place
}

/**
 * Find the quotations: every paragraph of a block quotation, words between quotation marks, and what else is quoted and
 * the editor declares one; but for what the editor calls a mention. Quoted words that twins of sentences say again are
 * what those are that they repeat.
 *
 * @param taken the ids given so far; those of the quotations are added
 */
export function findQuotations(
  splits: readonly SplitBlock[],
  annotations: readonly QuotedAnnotation[],
  twins: Twins['twins'],
  taken: Set<string>,
): readonly Quotation[] {
  const declared = Map.groupBy(
    annotations.flatMap(({ entry, quoted }) => quoted.map(place => ({ entry, place }))),
    ({ place }) => place.paragraph,
  )
  const quotations: Quotation[] = []
  const byParagraph = new Map<number, Quoted[]>()
  for (const split of splits) {
    const { block } = split
    const known: Quoted[] = []
    byParagraph.set(block.n, known)
    const own = declared.get(block.n) ?? []
    const earlier = listSaidAgain(split, twins, byParagraph)
    for (const place of findPlaces(block, own, earlier)) {
      const text = block.text.slice(place.start, place.end)
      const entry = own.find(({ place: words }) => overlap(words, place))?.entry
      const again = earlier.find(said => covers(said, place) && sameWords(said.quoted.text, text))?.quoted
      const twin = again?.quotation
      if (twin === undefined && (entry ? entry.kind === 'mention' : again !== undefined)) {
        known.push({ ...place, text })
        continue
      }
      const quotation: Quotation = {
        ...place,
        text,
        form: block.kind === 'quotation' ? 'block' : 'inline',
        ...pick(twin ?? (entry && { ...entry, kind: kindOf(entry) })),
        ...identify(block, text, twin, quotations, taken),
      }
      quotations.push(quotation)
      known.push({ ...place, text, quotation })
    }
  }
  return quotations
}

/**
 * List the quoted words of the earlier sentences that have twins in a block. Those of a sentence that differs may be
 * anybody's.
 */
function listSaidAgain(
  { block, ranges }: SplitBlock,
  twins: Twins['twins'],
  byParagraph: ReadonlyMap<number, readonly Quoted[]>,
): readonly SaidAgain[] {
  return ranges.flatMap(({ start, end }) => {
    const of = twins.get(keyPlace({ paragraph: block.n, start }))
    const sentence = { paragraph: block.n, start, end }
    const said =
      of &&
      byParagraph
        .get(of.paragraph)
        ?.filter(quoted => quoted.end > of.start && quoted.start < of.start + (end - start))
    return (said ?? []).map(quoted => ({ quoted, sentence }))
  })
}

/** Whether quoted words begin in the sentence that may say them again; they may end in a later one. */
function covers({ sentence }: SaidAgain, { start, end }: Place): boolean {
  return start < sentence.end && sentence.start < end
}

/** Of places that overlap the longest counts. */
function findPlaces(
  block: Block,
  declared: readonly Declared[],
  earlier: readonly SaidAgain[],
): readonly Place[] {
  if (block.kind === 'quotation') return [{ paragraph: block.n, start: 0, end: block.text.length }]
  const folded = fold(block.text)
  const candidates = [
    ...(block.kind === 'code' ? [] : findQuotedWords(block.text)),
    ...declared.map(({ place }) => place),
    ...earlier.flatMap(said =>
      matchQuote(folded, { exact: said.quoted.text }).filter(
        ({ start, end }) =>
          covers(said, { paragraph: block.n, start, end }) &&
          sameWords(said.quoted.text, block.text.slice(start, end)),
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

const sameWords = (a: string, b: string) => foldClaim(a) === foldClaim(b)
