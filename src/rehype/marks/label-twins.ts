import type { Element, ElementContent } from 'hast'
import { paragraphFragment } from '../../model/index.ts'
import { type ComparedParagraph, isReworded } from '../../text/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { toChildren } from './to-children.ts'

/** Say above paragraphs of a repeat which ones they repeat, with links there, and whether the words are the same. */
export function labelTwins(compared: readonly ComparedParagraph[], { article }: Words): Element {
  const of = compared.flatMap(paragraph => paragraph.of)
  if (of.length === 0) return createLabel([article.onlyHere])
  const isWordForWord = compared.every(paragraph => paragraph.of.length > 0 && !isReworded(paragraph))
  return createLabel(article.repeats(linkParagraphs(of), isWordForWord))
}

/** Say that the repeat leaves paragraphs out, with links to them. */
export function labelMissing(missing: readonly number[], { article }: Words): Element {
  return createLabel(article.leftOut(linkParagraphs(missing)))
}

function linkParagraphs(numbers: readonly number[]): readonly Element[] {
  return [...new Set(numbers)].map(n => ({
    type: 'element',
    tagName: 'a',
    properties: { href: `#${paragraphFragment(n)}` },
    children: [{ type: 'text', value: `¶${n}` }],
  }))
}

function createLabel(said: readonly (string | ElementContent)[]): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: [CLASS.twin], [HAST.apparatus]: '' },
    children: toChildren(said),
  }
}
