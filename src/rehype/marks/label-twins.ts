import type { Element, ElementContent } from 'hast'
import { paragraphFragment } from '../../model/index.ts'
import { type ComparedParagraph, isReworded } from '../../text/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'

/** Say above paragraphs of a repeat which ones they repeat, with links there, and whether the words are the same. */
export function labelTwins(compared: readonly ComparedParagraph[]): Element {
  const of = compared.flatMap(paragraph => paragraph.of)
  if (of.length === 0) return createLabel([text('only here')])
  const agreement = compared.some(paragraph => paragraph.of.length === 0 || isReworded(paragraph))
    ? ', in other words where marked'
    : ', word for word'
  return createLabel([text('repeats '), ...linkParagraphs(of), text(agreement)])
}

/** Say that the repeat leaves paragraphs out, with links to them. */
export function labelMissing(missing: readonly number[]): Element {
  return createLabel([text('left out here: '), ...linkParagraphs(missing)])
}

/** ¶2, ¶3 */
function linkParagraphs(numbers: readonly number[]): ElementContent[] {
  return [...new Set(numbers)].flatMap((n, i) => {
    const properties = { href: `#${paragraphFragment(n)}` }
    const link: Element = { type: 'element', tagName: 'a', properties, children: [text(`¶${n}`)] }
    return i === 0 ? [link] : [text(', '), link]
  })
}

const text = (value: string) => ({ type: 'text' as const, value })

function createLabel(children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: [CLASS.twin], [HAST.apparatus]: '' },
    children,
  }
}
