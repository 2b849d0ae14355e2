import type { Element, ElementContent } from 'hast'
import type { Quotation } from '../model/index.ts'

/**
 * Put a block quotation into a figure that says whose words it holds.
 *
 * @param quotations those within the block; it stays bare unless all have one and the same speaker
 */
export function frameQuotation(blockquote: Element, quotations: readonly Quotation[]): Element {
  const [first] = quotations
  if (!first?.speaker || quotations.some(({ speaker }) => speaker !== first.speaker)) return blockquote
  return element('figure', { dataQuoted: '' }, [
    blockquote,
    element('figcaption', { dataApparatus: '' }, createAttribution(first)),
  ])
}

function createAttribution({ speaker = '', work, url, kind }: Quotation): ElementContent[] {
  const title = work && text(work)
  const parts: ElementContent[] = [text(kind === 'paraphrase' ? `after ${speaker}` : speaker)]
  if (title) parts.push(text(', '), element('cite', {}, [url ? element('a', { href: url }, [title]) : title]))
  return parts
}

const text = (value: string) => ({ type: 'text' as const, value })

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
