import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import {
  createCssVariablesTheme,
  createHighlighterCore,
  type DecorationItem,
  type ShikiTransformer,
} from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { type Sentence, sentenceFragment } from '../../model/index.ts'

const theme = createCssVariablesTheme({ variablePrefix: '--', variableDefaults: {} })

const highlighter = createHighlighterCore({
  themes: [theme],
  langs: [import('shiki/langs/markdown.mjs'), import('shiki/langs/yaml.mjs')],
  engine: createJavaScriptRegexEngine(),
})

/**
 * Highlight a text's Markdown: a line each with the id `L<n>`, and a link on the words of each claim or quotation.
 *
 * @param reader address of the reading page that the links lead to
 * @returns HTML without inline styles; colours are classes `token-<kind>`
 */
export async function highlightSource(
  markdown: string,
  sentences: readonly Sentence[],
  reader: string,
): Promise<string> {
  const { codeToHast } = await highlighter
  const tree = codeToHast(markdown.trimEnd(), {
    lang: 'markdown',
    theme,
    decorations: sentences.flatMap(sentence => decorate(sentence, reader)),
    transformers: [numberLines, styleToClass],
  })
  return toHtml(tree)
}

function decorate(sentence: Sentence, reader: string): DecorationItem[] {
  if (sentence.id === undefined || sentence.source === undefined) return []
  const [start, end] = sentence.source
  const properties = { href: `${reader}#${sentenceFragment(sentence)}`, className: [sentence.kind] }
  return [{ start, end, tagName: 'a', properties, alwaysWrap: true }]
}

const numberLines: ShikiTransformer = {
  line(line, number) {
    line.properties.id = `L${number}`
  },
}

const styleToClass: ShikiTransformer = {
  root(root) {
    for (const child of root.children) if (child.type === 'element') replaceStyles(child)
  },
}

function replaceStyles(element: Element): void {
  const style = String(element.properties.style ?? '')
  const token = /var\(--token-([a-z-]+)\)/.exec(style)?.[1]
  delete element.properties.style
  if (token !== undefined) element.properties.className = [`token-${token}`]
  if (element.tagName === 'pre') element.properties = { className: ['markdown'], tabIndex: 0 }
  const children: ElementContent[] = element.children
  for (const child of children) if (child.type === 'element') replaceStyles(child)
  // Only now: the links on claims count characters from the start of a line.
  const number = /^L(\d+)$/.exec(String(element.properties.id))?.[1]
  if (number !== undefined) children.unshift(createNumber(number))
}

/** The number of a line, out of the way of who copies the line or looks for words in it. */
function createNumber(number: string): Element {
  const words = { type: 'text' as const, value: `${number} ` }
  return { type: 'element', tagName: 'span', properties: { inert: true }, children: [words] }
}
