import type { Element, ElementContent } from 'hast'
import type { Reading, Sentence } from '../../model/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { linkReason } from '../marks/link-reason.ts'

/**
 * Put a paragraph whose claims the author all entertains, concedes, or reports of one speaker, into an element that says so and links
 * to the sentence that says why.
 *
 * @param sentences those of the paragraph
 * @returns the paragraph itself where there is nothing to say
 */
export function holdStance(
  paragraph: Element,
  sentences: readonly Sentence[],
  reading: Reading,
  { meaning }: Words,
): Element {
  const claims = sentences.filter(({ kind }) => kind === 'claim')
  const [first] = claims
  const stance = first?.stance ?? 'asserted'
  if (first === undefined || stance === 'asserted' || claims.some(claim => !isMeantAlike(claim, first)))
    return paragraph
  const label = createLabel(meaning.meant(first), linkReason(claims, reading))
  return {
    type: 'element',
    tagName: 'section',
    properties: { [HAST.hold]: stance },
    children: [label, paragraph],
  }
}

function isMeantAlike(one: Sentence, other: Sentence): boolean {
  return one.stance === other.stance && one.speaker === other.speaker
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
    properties: { className: [CLASS.why], [HAST.apparatus]: '' },
    children: [reason === undefined ? text : link],
  }
}
