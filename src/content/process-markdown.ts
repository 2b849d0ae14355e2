import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type DataMap, VFile } from 'vfile'
import type { Fault } from '../faults/index.ts'
import type { PlacedEntry } from '../ledger/index.ts'
import { isFirst, type Reading } from '../model/index.ts'
import { findDirectives, type RehypeReadingOptions, rehypeReading, sanitizeSchema } from '../rehype/index.ts'
import {
  type ReadingOptions,
  type ResolveLinksOptions,
  remarkReading,
  resolveLinks,
  type SiteLink,
} from '../remark/index.ts'
import { DEFAULT_LANGUAGE, type Words, wordsFor } from '../words/index.ts'
import { listWordsBefore } from './list-words-before.ts'

export interface ProcessedMarkdown {
  readonly reading: Reading
  /** What goes into the page's `<article>`. */
  readonly html: string
  /** Where the words of the editor's entries stand. */
  readonly placed: readonly PlacedEntry[]
  /** Its links to the site itself, those of notes apart. */
  readonly links: readonly SiteLink[]
  readonly faults: readonly Fault[]
  /** What may be said of quoted words, where it was asked for. */
  readonly proposals: readonly Fault[] | undefined
}

export interface ProcessOptions extends ReadingOptions, Pick<RehypeReadingOptions, 'address' | 'words'> {
  /**
   * The path that the site lies under, with a slash at both ends.
   *
   * @default '/'
   */
  readonly base?: string | undefined
}

/** Run a text through the pipeline. */
export function processMarkdown(
  markdown: string,
  { address, base = '/', words = wordsFor(DEFAULT_LANGUAGE), ...options }: ProcessOptions,
): ProcessedMarkdown {
  const file = new VFile(markdown)
  const site = address === undefined ? undefined : { page: address, base }
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkReading, { ...options, renderNote: body => renderNote(body, site, words) })
    .use(remarkRehype, labelFootnotes(words))
    .use(rehypeSanitize)
    .use(rehypeReading, { address, words })
  const parsed = processor.parse(file)
  const links = site ? resolveLinks(parsed, { ...site, isPage: true }) : []
  const tree = processor.runSync(parsed, file)
  const { reading, placed, faults, proposals } = file.data as DataMap
  return {
    reading: addDirectives(tree, reading, words),
    html: toHtml(tree, { collapseEmptyAttributes: true }),
    placed,
    links,
    faults,
    proposals,
  }
}

/** Say of each sentence which text directive is proved to lead to it. */
function addDirectives(tree: Root, reading: Reading, words: Words): Reading {
  const directives = findDirectives(tree, reading, listWordsBefore(reading.text, words))
  const sentences = reading.sentences.map(sentence => {
    const directive = isFirst(sentence) ? directives.get(sentence.id ?? '') : undefined
    return directive === undefined ? sentence : { ...sentence, directive }
  })
  return { ...reading, sentences }
}

/** Render the Markdown of a note to safe HTML. */
function renderNote(markdown: string, site: ResolveLinksOptions | undefined, words: Words): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, labelFootnotes(words))
    .use(rehypeSanitize)
  const tree = processor.parse(markdown)
  if (site) resolveLinks(tree, site)
  return toHtml(processor.runSync(tree))
}

/** What remark-rehype says of footnotes. */
const labelFootnotes = ({ article }: Words) => ({
  footnoteLabel: article.footnotes,
  footnoteBackLabel: (index: number, time: number) => article.backToReference(index + 1, time),
})

function rehypeSanitize() {
  return (tree: Root): Root => sanitize(tree, sanitizeSchema) as Root
}
