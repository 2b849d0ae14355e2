import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import type { Reading } from '../model/index.ts'
import { rehypeReading, sanitizeSchema } from '../rehype/index.ts'
import { type ReadingOptions, remarkReading } from '../remark/index.ts'

export interface ProcessedMarkdown {
  readonly reading: Reading
  /** What goes into the page's `<article>`. */
  readonly html: string
}

/** Run a text through the pipeline; faults of its content are left in `file.messages`. */
export function processMarkdown(file: VFile, options: ReadingOptions): ProcessedMarkdown {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkReading, { ...options, renderNote })
    .use(remarkRehype)
    .use(rehypeSanitize)
    .use(rehypeReading)
  const tree = processor.runSync(processor.parse(file), file)
  const { reading } = file.data
  if (reading === undefined) throw new Error('remarkReading left no Reading')
  return { reading, html: toHtml(tree) }
}

/** Render the Markdown of a note to safe HTML. */
function renderNote(markdown: string): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize)
  return toHtml(processor.runSync(processor.parse(markdown)))
}

function rehypeSanitize() {
  return (tree: Root): Root => sanitize(tree, sanitizeSchema) as Root
}
