import type { Element } from 'hast'
import { placeFragment, type Reading, type Sentence, STANCE_LABELS } from '../model/index.ts'

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
  return {
    type: 'element',
    tagName: 'div',
    properties: { dataHold: stance },
    children: [createReason(STANCE_LABELS[stance], findReason(claims, reading)), paragraph],
  }
}

/** The sentence that qualifies any of these claims. */
function findReason(claims: readonly Sentence[], { relations, sentences }: Reading): Sentence | undefined {
  const relation = relations.find(
    ({ kind, to }) => kind === 'qualifies' && claims.some(({ id }) => id === to),
  )
  return relation && sentences.find(({ id, occurrence }) => id === relation.from && occurrence === 1)
}

function createReason(label: string, reason: Sentence | undefined): Element {
  const text = { type: 'text' as const, value: label }
  const link: Element | undefined =
    reason?.id === undefined
      ? undefined
      : {
          type: 'element',
          tagName: 'a',
          properties: { href: `#${placeFragment(reason.id, reason.occurrence)}` },
          children: [text],
        }
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['why'], dataApparatus: '' },
    children: [link ?? text],
  }
}
