import type { Element, ElementContent } from 'hast'
import { type Reading, STANCE_LABELS } from '../model/index.ts'
import { linkReason } from './link-reason.ts'

/**
 * Put a paragraph whose claims the author all entertains, or all concedes, into an element that says so and links
 * to the sentence that says why.
 *
 * @returns the paragraph itself where there is nothing to say
 */
export function holdStance(paragraph: Element, n: number, reading: Reading): Element {
  const claims = reading.sentences.filter(sentence => sentence.paragraph === n && sentence.kind === 'claim')
  const [first] = claims
  const stance = first?.stance ?? 'asserted'
  if (stance === 'asserted' || claims.some(claim => claim.stance !== stance)) return paragraph
  const label = createLabel(STANCE_LABELS[stance], linkReason(claims, reading))
  return {
    type: 'element',
    tagName: 'section',
    properties: { dataHold: stance },
    children: [label, paragraph],
  }
}

function createLabel(words: string, reason: string | undefined): Element {
  const text: ElementContent = { type: 'text', value: words }
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: { href: reason },
    children: [text],
  }
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['why'], dataApparatus: '' },
    children: [reason === undefined ? text : link],
  }
}
