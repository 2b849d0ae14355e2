import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { listPublished } from '../ledger/index.ts'
import type { Annotations, Paragraph, Reading, TextInfo } from '../model/index.ts'
import { findRepeats, indexText, splitSentences } from '../text/index.ts'
import { annotateSentences } from './annotate-sentences.ts'
import type { Block } from './block.ts'
import { checkAliases } from './check-aliases.ts'
import { checkJudgements } from './check-judgements.ts'
import { checkPlaces } from './check-places.ts'
import { checkTree } from './check-tree.ts'
import { findBlocks } from './find-blocks.ts'
import { findNotes } from './find-notes.ts'
import { checkAttributions, findQuotations } from './find-quotations.ts'
import { findRelations } from './find-relations.ts'
import { findSentences } from './find-sentences.ts'
import { findTwins } from './find-twins.ts'
import { locateAnnotations } from './locate-annotations.ts'
import { nameSentences } from './name-sentences.ts'
import { numberBlocks } from './number-blocks.ts'
import type { ReadingOptions } from './options.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by `remarkReading`. */
    reading: Reading
  }
}

const NO_TEXT: TextInfo = { slug: '', title: '', language: 'en' }
const NO_ANNOTATIONS: Annotations = { claims: [], quotations: [], notes: [] }

/**
 * A remark plugin that reads a Markdown tree closely: it splits it into sentences, tells claims, remarks and
 * quotations apart, finds what repeats, resolves the editor's annotations, and leaves the `Reading` in
 * `file.data.reading`. Each block of the tree gets its number as `data-paragraph`; no word is touched.
 *
 * Faults of the content become messages of the file with `fatal: true`; nothing is thrown.
 */
export function remarkReading(options: ReadingOptions = {}) {
  return (tree: Root, file: VFile): void => {
    checkTree(tree, file)
    const blocks = findBlocks(tree, String(file))
    file.data.reading = read(blocks, options, file)
    numberBlocks(tree, blocks)
  }
}

function read(blocks: readonly Block[], options: ReadingOptions, file: VFile): Reading {
  const { text = NO_TEXT, annotations = NO_ANNOTATIONS } = options
  const words = blocks.map(block => block.text)
  const repeats = findRepeats(words)
  const index = indexText(
    words,
    repeats.flatMap(({ pairs }) => pairs),
  )
  const splits = blocks.map(block => ({ block, ranges: splitBlock(block, text.language) }))

  const claims = locateAnnotations(index, annotations.claims, 'claims', options, file)
  const attributions = locateAnnotations(index, annotations.quotations, 'quotations', options, file)

  const taken = new Set(options.ledger?.ledger.claims.flatMap(({ id, aliases }) => [id, ...aliases]))
  const quotations = findQuotations(blocks, attributions, index, taken)
  const minted = findSentences(
    {
      splits,
      quotations,
      twins: findTwins(splits, repeats),
      annotations: annotateSentences(splits, claims, index, options, file),
    },
    taken,
  )
  const { sentences, ledger } = nameSentences(minted, quotations, options.ledger, file)
  checkAttributions(attributions, quotations, index, options, file)
  checkJudgements(claims, sentences, index, options, file)
  checkAliases(claims, sentences, quotations, options, file)

  const paragraphs = blocks.map(describeParagraph)
  const notes = findNotes(annotations.notes, index, options, file)
  const relations = findRelations(claims, sentences, quotations, index, options, file)
  if (options.ledger && ledger) checkPlaces(options.ledger, ledger, { paragraphs, sentences }, options, file)

  return {
    text,
    paragraphs,
    sentences,
    quotations,
    repeats,
    notes,
    relations,
    published: options.ledger === undefined ? [] : listPublished(options.ledger.ledger),
  }
}

/** A code block is one sentence, however many lines it has. */
function splitBlock({ kind, text, opaque }: Block, language: string) {
  if (kind !== 'code') return splitSentences(text, { opaque, language })
  const start = text.search(/\S/)
  return start === -1 ? [] : [{ start, end: text.trimEnd().length }]
}

function describeParagraph({ n, kind, text }: Block): Paragraph {
  return { n, kind, text }
}
