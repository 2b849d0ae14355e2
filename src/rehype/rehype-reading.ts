import type { ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Reading, Sentence } from '../model/index.ts'
import { type ComparedParagraph, compareRepeat } from '../text/index.ts'
import { HAST } from '../vocabulary/index.ts'
import { DEFAULT_LANGUAGE, type Words, wordsFor } from '../words/index.ts'
import { keepFormerIds } from './addresses/keep-former-ids.ts'
import { linkClaims } from './addresses/link-claims.ts'
import { labelLikes } from './marks/label-likes.ts'
import { labelQuotations } from './marks/label-quotations.ts'
import { labelStances } from './marks/label-stances.ts'
import { markChanges } from './marks/mark-changes.ts'
import { markNotes } from './marks/mark-notes.ts'
import { markQuotations } from './marks/mark-quotations.ts'
import { markSentences } from './marks/mark-sentences.ts'
import { compareParallels } from './rows/compare-parallels.ts'
import { createNotes } from './rows/create-notes.ts'
import { findBlockElements } from './rows/find-block-elements.ts'
import { foldRepeats, type Row } from './rows/fold-repeats.ts'
import { frameQuotation } from './rows/frame-quotation.ts'
import { holdStance } from './rows/hold-stance.ts'
import { numberParagraphs } from './rows/number-paragraphs.ts'
import { adaptElements } from './tidy/adapt-elements.ts'
import { divideQuotations } from './tidy/divide-quotations.ts'
import { divideTables } from './tidy/divide-tables.ts'
import { flattenLinks } from './tidy/flatten-links.ts'
import { markApparatus } from './tidy/mark-apparatus.ts'
import { nameFootnotes } from './tidy/name-footnotes.ts'
import { separateReferences } from './tidy/separate-references.ts'
import { spreadItems } from './tidy/spread-items.ts'

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
  /**
   * What is said of the Reading.
   *
   * @default what is said in English
   */
  readonly words?: Words | undefined
}

/**
 * A rehype plugin that puts a Reading on the page: ids, marks around claims, quotations and the words of notes,
 * the notes themselves, and folds around repeats. Run it after the sanitiser: what it adds is trusted. Words are
 * added only inside `data-apparatus`.
 *
 * @throws Error if there is no Reading, which is a mistake in the pipeline
 */
export function rehypeReading(options: RehypeReadingOptions = {}) {
  const { address = '', words = wordsFor(DEFAULT_LANGUAGE) } = options
  return (tree: Root, file: VFile): void => {
    const reading = options.reading ?? file.data.reading
    if (reading === undefined) throw new Error('rehypeReading found no Reading: use remarkReading before it')
    adaptElements(tree, words)
    spreadItems(tree)
    flattenLinks(tree)
    nameFootnotes(tree)
    markApparatus(tree, words)
    const blocks = findBlockElements(tree)
    markSentences(blocks, reading.sentences)
    markQuotations(blocks, reading.quotations)
    markNotes(blocks, reading.notes, words)
    const compared = compareRepeats(reading)
    markChanges(blocks, compared, words)
    numberParagraphs(blocks)
    labelLikes(blocks, reading, words)
    const rows = compareParallels(listRows(tree, reading, words), reading, words)
    tree.children = foldRepeats(rows, reading, compared, words)
    labelQuotations(tree, words)
    labelStances(tree, reading, words)
    linkClaims(tree, reading, address, words)
    keepFormerIds(tree, reading, address, words)
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
function listRows(tree: Root, reading: Reading, words: Words): readonly Row[] {
  const sentences = Map.groupBy(reading.sentences, ({ paragraph }) => paragraph)
  return (tree.children as ElementContent[]).flatMap(node => {
    const paragraphs = findParagraphs(node)
    const notes = reading.notes.filter(({ paragraph }) => paragraphs.includes(paragraph))
    const row: Row = { node: dress(node, paragraphs, { sentences, reading, words }), paragraphs }
    return notes.length === 0 ? [row] : [row, { node: createNotes(notes, words), paragraphs }]
  })
}

/** What a row may be dressed with. */
interface Wardrobe {
  readonly sentences: ReadonlyMap<number, readonly Sentence[]>
  readonly reading: Reading
  readonly words: Words
}

function dress(
  node: ElementContent,
  paragraphs: readonly number[],
  { sentences, reading, words }: Wardrobe,
): ElementContent {
  if (node.type !== 'element') return node
  const [n] = paragraphs
  const own = n === undefined ? undefined : sentences.get(n)
  if (node.tagName === 'p' && own !== undefined) return holdStance(node, own, reading, words)
  if (node.tagName !== 'blockquote') return node
  return frameQuotation(
    node,
    reading.quotations.filter(({ paragraph }) => paragraphs.includes(paragraph)),
    words,
  )
}

function findParagraphs(node: ElementContent): readonly number[] {
  const numbers: number[] = []
  visit(node, 'element', ({ properties }) => {
    if (properties[HAST.paragraph] !== undefined) numbers.push(Number(properties[HAST.paragraph]))
  })
  return numbers
}
