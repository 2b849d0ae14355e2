import type { Element, ElementContent } from 'hast'
import type { Quotation } from '../../model/index.ts'
import { HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { toChildren } from '../marks/to-children.ts'

/**
 * Put a block quotation into a figure that says whose words it holds, and whether they are a paraphrase.
 *
 * @param quotations those within the block; it stays bare unless the same is to be said of all
 */
export function frameQuotation(
  blockquote: Element,
  quotations: readonly Quotation[],
  { article }: Words,
): Element {
  const [first] = quotations
  if (first === undefined) return blockquote
  const voice = article.voice(first)
  if (voice === undefined || quotations.some(other => article.voice(other) !== voice)) return blockquote
  return element('figure', { [HAST.quoted]: '' }, [
    blockquote,
    element('figcaption', { [HAST.apparatus]: '' }, createAttribution(voice, first, article)),
  ])
}

function createAttribution(
  voice: string,
  { work, url }: Quotation,
  article: Words['article'],
): ElementContent[] {
  if (work === undefined) return [text(voice)]
  const title = text(work)
  const cited = element('cite', {}, [url ? element('a', { href: url }, [title]) : title])
  return toChildren(article.attribution(voice, cited))
}

const text = (value: string) => ({ type: 'text' as const, value })

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
