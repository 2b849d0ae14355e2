import type { ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Reading, Sentence } from '../model/index.ts'
import { type ComparedParagraph, compareRepeat } from '../text/index.ts'
import { adaptElements } from './adapt-elements.ts'
import { compareParallels } from './compare-parallels.ts'
import { createNotes } from './create-notes.ts'
import { divideQuotations } from './divide-quotations.ts'
import { divideTables } from './divide-tables.ts'
import { findBlockElements } from './find-block-elements.ts'
import { flattenLinks } from './flatten-links.ts'
import { foldRepeats, type Row } from './fold-repeats.ts'
import { frameQuotation } from './frame-quotation.ts'
import { holdStance } from './hold-stance.ts'
import { keepFormerIds } from './keep-former-ids.ts'
import { labelLikes } from './label-likes.ts'
import { labelQuotations } from './label-quotations.ts'
import { labelStances } from './label-stances.ts'
import { linkClaims } from './link-claims.ts'
import { markApparatus } from './mark-apparatus.ts'
import { markChanges } from './mark-changes.ts'
import { markNotes } from './mark-notes.ts'
import { markQuotations } from './mark-quotations.ts'
import { markSentences } from './mark-sentences.ts'
import { nameFootnotes } from './name-footnotes.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { separateReferences } from './separate-references.ts'
import { spreadItems } from './spread-items.ts'

export interface RehypeReadingOptions {
  /**
   * The Reading to put on the page.
   *
   * @default the one `remarkReading` left in `file.data.reading`
   */
  readonly reading?: Reading | undefined
  /**
   * The address of the page, with a slash at its end; claim pages lie below it.
   *
   * @default '' for links relative to the page itself
   */
  readonly address?: string | undefined
}

/**
 * A rehype plugin that puts a Reading on the page: ids, marks around claims, quotations and the words of notes,
 * the notes themselves, and folds around repeats. Run it after the sanitiser: what it adds is trusted. Words are
 * added only inside `data-apparatus`.
 *
 * @throws Error if there is no Reading, which is a mistake in the pipeline
 */
export function rehypeReading(options: RehypeReadingOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const reading = options.reading ?? file.data.reading
    if (reading === undefined) throw new Error('rehypeReading found no Reading: use remarkReading before it')
    adaptElements(tree)
    spreadItems(tree)
    flattenLinks(tree)
    nameFootnotes(tree)
    markApparatus(tree)
    const blocks = findBlockElements(tree)
    markSentences(blocks, reading.sentences)
    markQuotations(blocks, reading.quotations)
    markNotes(blocks, reading.notes)
    const compared = compareRepeats(reading)
    markChanges(blocks, compared)
    numberParagraphs(blocks)
    labelLikes(blocks, reading)
    tree.children = foldRepeats(compareParallels(arrangeRows(tree, reading), reading), reading, compared)
    labelQuotations(tree)
    labelStances(tree, reading)
    linkClaims(tree, reading, options.address ?? '')
    keepFormerIds(tree, reading, options.address ?? '')
    separateReferences(tree)
    divideQuotations(tree)
    divideTables(tree)
  }
}

/** A paragraph that is in several repeats is compared once, with what the first of them says it repeats. */
function compareRepeats({ repeats, paragraphs }: Reading): readonly ComparedParagraph[] {
  const compared = new Map<number, ComparedParagraph>()
  const folded = repeats.filter(({ kind }) => kind === 'repeat')
  for (const paragraph of folded.flatMap(repeat => compareRepeat(repeat, paragraphs))) {
    if (!compared.has(paragraph.n)) compared.set(paragraph.n, paragraph)
  }
  return [...compared.values()]
}

/** Each top-level element as one row of the page, framed or held, with the notes on its words after it. */
function arrangeRows(tree: Root, reading: Reading): readonly Row[] {
  const sentences = Map.groupBy(reading.sentences, ({ paragraph }) => paragraph)
  return (tree.children as ElementContent[]).flatMap(node => {
    const paragraphs = findParagraphs(node)
    const notes = reading.notes.filter(({ paragraph }) => paragraphs.includes(paragraph))
    const row: Row = { node: dress(node, paragraphs, sentences, reading), paragraphs }
    return notes.length === 0 ? [row] : [row, { node: createNotes(notes), paragraphs }]
  })
}

function dress(
  node: ElementContent,
  paragraphs: readonly number[],
  sentences: ReadonlyMap<number, readonly Sentence[]>,
  reading: Reading,
): ElementContent {
  if (node.type !== 'element') return node
  const [n] = paragraphs
  const own = n === undefined ? undefined : sentences.get(n)
  if (node.tagName === 'p' && own !== undefined) return holdStance(node, own, reading)
  if (node.tagName !== 'blockquote') return node
  return frameQuotation(
    node,
    reading.quotations.filter(({ paragraph }) => paragraphs.includes(paragraph)),
  )
}

function findParagraphs(node: ElementContent): readonly number[] {
  const numbers: number[] = []
  visit(node, 'element', ({ properties }) => {
    if (properties.dataParagraph !== undefined) numbers.push(Number(properties.dataParagraph))
  })
  return numbers
}
