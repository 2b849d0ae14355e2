import type { Element, ElementContent } from 'hast'
import type { Quotation } from '../../model/index.ts'
import { HAST } from '../../vocabulary/index.ts'
import { describeVoice } from '../marks/describe-voice.ts'

/**
 * Put a block quotation into a figure that says whose words it holds, and whether they are a paraphrase.
 *
 * @param quotations those within the block; it stays bare unless the same is to be said of all
 */
export function frameQuotation(blockquote: Element, quotations: readonly Quotation[]): Element {
  const [first] = quotations
  if (first === undefined) return blockquote
  const voice = describeVoice(first)
  if (voice === undefined || quotations.some(other => describeVoice(other) !== voice)) return blockquote
  return element('figure', { [HAST.quoted]: '' }, [
    blockquote,
    element('figcaption', { [HAST.apparatus]: '' }, createAttribution(voice, first)),
  ])
}

function createAttribution(voice: string, { work, url }: Quotation): ElementContent[] {
  if (work === undefined) return [text(voice)]
  const title = text(work)
  return [text(`${voice}, `), element('cite', {}, [url ? element('a', { href: url }, [title]) : title])]
}

const text = (value: string) => ({ type: 'text' as const, value })

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
