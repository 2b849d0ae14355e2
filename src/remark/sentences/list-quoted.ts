import type { Place, QuotationAnnotation, Range } from '../../model/index.ts'
import { findMarkedWords, findMarksAround, placesOf, type TextIndex } from '../../text/index.ts'
import type { LocatedAnnotation } from '../annotations/locate-annotations.ts'
import { overlap } from '../annotations/overlap.ts'
import type { Block } from '../blocks/block.ts'

/** An entry of `quotations`, and the quoted words that it speaks of. */
export interface QuotedAnnotation extends LocatedAnnotation<QuotationAnnotation> {
  /** Where its own words stand, paragraph by paragraph. */
  readonly places: readonly Place[]
  /** The quoted words that these touch: with their marks, or the whole of a block. */
  readonly quoted: readonly Place[]
  /** Whether these are a block, which is set apart as a whole. */
  readonly isBlock: boolean
}

/**
 * Find what the editor's `quotations` are about. Quoted are words between marks, a paragraph of a block quotation, and
 * a code block, which is as much set apart from the author's own words.
 */
export function listQuoted(
  blocks: readonly Block[],
  annotations: readonly LocatedAnnotation<QuotationAnnotation>[],
  index: TextIndex,
): readonly QuotedAnnotation[] {
  const marked = new Map<Block, readonly Range[]>()
  const listMarked = (block: Block) => {
    const known = marked.get(block) ?? findMarkedWords(block.text)
    marked.set(block, known)
    return known
  }
  return annotations.map(annotation => {
    const places = placesOf(index, annotation.range)
    const quoted = places.flatMap(place =>
      blocks
        .slice(place.paragraph - 1, place.paragraph)
        .flatMap(block => findQuoted(block, place, () => listMarked(block))),
    )
    const isBlock = places.some(({ paragraph }) => isApart(blocks[paragraph - 1]?.kind))
    return { ...annotation, places, quoted, isBlock }
  })
}

function findQuoted(block: Block, place: Place, listMarked: () => readonly Range[]): readonly Place[] {
  const toPlace = ({ start, end }: Range): Place => ({ paragraph: block.n, start, end })
  if (isApart(block.kind)) return [toPlace(wholeOf(block))]
  const touched = listMarked()
    .map(toPlace)
    .filter(words => overlap(words, place))
  if (touched.some(({ start, end }) => start <= place.start && place.end <= end)) return touched
  const around = findMarksAround(block.text, place)
  return around === undefined ? touched : [toPlace(around)]
}

const isApart = (kind: Block['kind'] | undefined) => kind === 'quotation' || kind === 'code'

/** A code block has its one sentence from end to end. */
function wholeOf({ kind, text }: Block): Range {
  if (kind === 'quotation') return { start: 0, end: text.length }
  return { start: Math.max(0, text.search(/\S/)), end: text.trimEnd().length }
}
