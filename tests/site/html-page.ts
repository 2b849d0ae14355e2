import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { HtmlValidate } from 'html-validate'
import { visit } from 'unist-util-visit'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Scripts and styles come from the site's own origin.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The second place of a claim is `#<claim-id>~2`: a contract, and valid HTML.
    'valid-id': ['error', { relaxed: true }],
    // The title of a claim's page says its words and how they are meant, wherever it is cut.
    'long-title': 'off',
  },
})

/** "line:column rule message" of every fault of a page. */
export async function findFaults(html: string, path: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, path)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  )
}

/** Every element of a page, in document order. */
export function listElements(html: string): readonly Element[] {
  return listWithin(fromHtml(html))
}

/** Every element in another, itself among them, in document order. */
export function listWithin(node: Nodes): readonly Element[] {
  const elements: Element[] = []
  visit(node, 'element', element => {
    elements.push(element)
  })
  return elements
}

/** The words of an element, blocks on lines of their own, without what a script or stylesheet says. */
export function readText(node: Nodes | undefined): string {
  if (node === undefined) return ''
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return ''
  return node.children.map(child => readText(child) + (isBlock(child) ? '\n' : '')).join('')
}

function isBlock(node: Nodes): boolean {
  return node.type === 'element' && /^(h\d|p|li|ul|ol|blockquote|div|nav)$/.test(node.tagName)
}

/** The content of a `meta` element, by its `name` or `property`; each once. */
export function readMeta(elements: readonly Element[], name: string): readonly string[] {
  return elements
    .filter(
      ({ tagName, properties }) =>
        tagName === 'meta' && [properties.name, properties.property].includes(name),
    )
    .map(({ properties }) => String(properties.content))
}

/** Where the `link` and `a` elements with a relation lead. */
export function readLinks(elements: readonly Element[], rel: string): readonly string[] {
  return elements
    .filter(({ properties }) => Array.isArray(properties.rel) && properties.rel.includes(rel))
    .map(({ properties }) => String(properties.href))
}

/** Elements that have a class. */
export function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter(
    ({ properties }) => Array.isArray(properties.className) && properties.className.includes(name),
  )
}

/** What a page says of itself as JSON-LD. */
export function readData(elements: readonly Element[]): Readonly<Record<string, unknown>> {
  const [script, ...more] = elements.filter(({ properties }) => properties.type === 'application/ld+json')
  const [words] = script?.children ?? []
  if (words?.type !== 'text' || more.length > 0) throw new Error('Expected JSON-LD once')
  return JSON.parse(words.value)
}
