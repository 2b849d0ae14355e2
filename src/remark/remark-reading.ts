import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Fault, reportFaults } from '../faults/index.ts'
import { listPublished, nameQuotations, type PlacedEntry } from '../ledger/index.ts'
import {
  type Annotations,
  keyPlace,
  type Paragraph,
  type Place,
  type Reading,
  type TextInfo,
} from '../model/index.ts'
import { findRepeats, indexText, splitSentences, type Twin } from '../text/index.ts'
import { annotateSentences } from './annotations/annotate-sentences.ts'
import { checkJudgements } from './annotations/check-judgements.ts'
import { checkPlaces } from './annotations/check-places.ts'
import { findNotes } from './annotations/find-notes.ts'
import { findRelations } from './annotations/find-relations.ts'
import { locateAnnotations, startSearch } from './annotations/locate-annotations.ts'
import { locateRepeats } from './annotations/locate-repeats.ts'
import type { Block } from './blocks/block.ts'
import { checkTree } from './blocks/check-tree.ts'
import { findBlocks } from './blocks/find-blocks.ts'
import { numberBlocks } from './blocks/number-blocks.ts'
import type { SplitBlock } from './blocks/split-block.ts'
import type { ReadingOptions } from './options.ts'
import { checkAliases } from './sentences/check-aliases.ts'
import { checkQuoted } from './sentences/check-quoted.ts'
import { findQuotations } from './sentences/find-quotations.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { findTwins, type Twins } from './sentences/find-twins.ts'
import { listQuoted } from './sentences/list-quoted.ts'
import { nameSentences } from './sentences/name-sentences.ts'
import { proposeMentions } from './sentences/propose-mentions.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by `remarkReading`. */
    reading: Reading
    /** Set by `remarkReading`: what the messages of the file say, as plain data. */
    faults: readonly Fault[]
    /** Set by `remarkReading`: every entry and every end of a relation whose words were found. */
    placed: readonly PlacedEntry[]
    /** Set by `remarkReading` where it was asked for: quoted words that may be no quotations. */
    proposals?: readonly Fault[]
  }
}

const NO_TEXT: TextInfo = { slug: '', title: '', language: 'en' }
const NO_ANNOTATIONS: Annotations = { claims: [], quotations: [], repeats: [], notes: [] }

/**
 * A remark plugin that reads a Markdown tree closely: it splits it into sentences, tells claims, remarks and
 * quotations apart, finds what repeats, resolves the editor's annotations, and leaves the `Reading` in
 * `file.data.reading`. Each block of the tree gets its number as `data-paragraph`; no word is touched.
 *
 * Faults of the content become messages of the file with `fatal: true`; nothing is thrown.
 */
export function remarkReading(options: ReadingOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const text = String(file)
    const broken = checkTree(tree, text)
    const blocks = findBlocks(tree, text)
    const { reading, placed, proposals, faults } = read(blocks, options, text)
    Object.assign(file.data, { reading, placed, proposals, faults: [...broken, ...faults] })
    reportFaults(file, [...broken, ...faults])
    numberBlocks(tree, blocks)
  }
}

interface Found {
  readonly reading: Reading
  readonly placed: readonly PlacedEntry[]
  readonly proposals?: readonly Fault[]
  readonly faults: readonly Fault[]
}

function read(blocks: readonly Block[], options: ReadingOptions, file: string): Found {
  const { text = NO_TEXT } = options
  const annotations = { ...NO_ANNOTATIONS, ...options.annotations }
  const search = startSearch(options)
  const words = blocks.map(block => block.text)
  const splits = blocks.map(block => ({ block, ranges: splitBlock(block, text.language) }))
  const runs = findRepeats(words, listHeadings(blocks))
  const kinds = locateRepeats(annotations.repeats, runs, indexText(words), search)
  const { repeats, twins, likes } = findTwins(splits, runs, kinds.value)
  const index = indexText(words, listTwins(splits, twins))

  const claims = locateAnnotations(index, annotations.claims, 'claims', search)
  const attributions = locateAnnotations(index, annotations.quotations, 'quotations', search)

  const known = options.ledger?.ledger.quotations ?? []
  const taken = new Set(
    [...(options.ledger?.ledger.claims ?? []), ...known].flatMap(({ id, aliases }) => [id, ...aliases]),
  )
  const listed = listQuoted(blocks, attributions.value, index)
  const quoted = checkQuoted(listed, wordsAt(blocks), options)
  const quotations = nameQuotations(findQuotations(splits, quoted.value, twins, taken), known)
  const judged = annotateSentences(splits, claims.value, index, options)
  const minted = findSentences({ splits, quotations, twins, likes, annotations: judged.value }, taken)
  const named = nameSentences(minted, quotations, options.ledger, file)
  const { sentences, ledger } = named.value

  const paragraphs = blocks.map(describeParagraph)
  const notes = findNotes(annotations.notes, index, options, search)
  const relations = findRelations(claims.value, sentences, quotations, index, search)
  const { placed } = search
  const former = known.filter(({ aliases, until }) => aliases.length > 0 || until !== undefined)

  const reading: Reading = {
    text,
    paragraphs,
    sentences,
    quotations,
    repeats,
    notes: notes.value,
    relations: relations.value,
    published: options.ledger === undefined ? [] : listPublished(options.ledger.ledger),
    ...(former.length > 0 && { quotedBefore: former }),
  }
  return {
    reading,
    placed,
    ...(options.propose && { proposals: proposeMentions(blocks, quotations, quoted.value, index, file) }),
    faults: [
      ...kinds.faults,
      ...claims.faults,
      ...attributions.faults,
      ...quoted.faults,
      ...judged.faults,
      ...named.faults,
      ...checkJudgements(claims.value, sentences, index, options),
      ...checkAliases(claims.value, sentences, quotations, options),
      ...notes.faults,
      ...relations.faults,
      ...(options.ledger && ledger
        ? checkPlaces(placed, options.ledger, ledger, { paragraphs, sentences }, options)
        : []),
    ],
  }
}

function listHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ n }) => n))
}

function listTwins(splits: readonly SplitBlock[], twins: Twins['twins']): readonly Twin[] {
  return splits.flatMap(({ block: { n }, ranges }) =>
    ranges.flatMap(range => {
      const twin = twins.get(keyPlace({ paragraph: n, start: range.start }))
      return twin ? [{ paragraph: n, ...range, of: twin.paragraph }] : []
    }),
  )
}

/** A code block is one sentence, however many lines it has. */
function splitBlock({ kind, text, opaque }: Block, language: string) {
  if (kind !== 'code') return splitSentences(text, { opaque, language })
  const start = text.search(/\S/)
  return start === -1 ? [] : [{ start, end: text.trimEnd().length }]
}

function wordsAt(blocks: readonly Block[]): (place: Place) => string {
  return ({ paragraph, start, end }) => String(blocks[paragraph - 1]?.text.slice(start, end))
}

function describeParagraph({ n, kind, text }: Block): Paragraph {
  return { n, kind, text }
}
