import type { Element, Nodes, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Reading } from '../../src/model/index.ts'
import { rehypeReading, sanitizeSchema } from '../../src/rehype/index.ts'
import { remarkReading } from '../../src/remark/index.ts'
import { parse } from './html.ts'

/** A text as Markdown alone gives it: parsed, turned into HTML, sanitised. */
export function processPlainly(markdown: string): Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize)
  return processor.runSync(processor.parse(markdown))
}

/**
 * A text as Postil gives it, written and read again as a browser would.
 *
 * @param edit changes the Reading that was found before it is put on the page
 */
export function processText(markdown: string, edit = (reading: Reading) => reading) {
  const file = new VFile(markdown)
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkReading)
    .use(remarkRehype)
    .use(rehypeSanitize)
  const tree = processor.runSync(processor.parse(file), file)
  if (file.data.reading === undefined) throw new Error('No reading')
  const reading = edit(file.data.reading)
  rehypeReading({ reading })(tree, file)
  const html = toHtml(tree)
  return { reading, html, tree: parse(html) }
}

/** Words in document order, a white space each for any. */
export const splitWords = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '')

/** The text of a tree without apparatus, and without what mdast-util-to-hast adds to footnotes. */
export function readWords(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && isAdded(node))) return ''
  return node.children.map(readWords).join('')
}

function isAdded({ properties }: Element): boolean {
  return (
    properties.dataApparatus !== undefined ||
    properties.dataFootnoteRef !== undefined ||
    properties.dataFootnoteBackref !== undefined ||
    properties.id === 'footnote-label'
  )
}

export function findElements(tree: Nodes, where: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  visit(tree, 'element', element => {
    if (where(element)) found.push(element)
  })
  return found
}

function rehypeSanitize() {
  return (tree: Root): Root => sanitize(tree, sanitizeSchema) as Root
}
