import { describeSpeaker } from '../export/index.ts'
import { AUTHOR, isFirst, listFirsts, type Reading } from '../model/index.ts'
import type { Words } from '../words/index.ts'
import type { Card } from './card.ts'
import { toPlainAddress } from './to-plain-address.ts'

/**
 * Say what the card of a text says.
 *
 * @param address absolute, of the reading page
 */
export function describeTextCard(reading: Reading, address: string, words: Words): Card {
  const { title, description } = reading.text
  return {
    words: title,
    description,
    speaker: describeSpeaker(reading, { voice: AUTHOR }, words),
    details: words.cards.findings(countFound(reading)),
    address: toPlainAddress(address),
  }
}

/** Places of one claim or quotation count once. */
function countFound({ sentences, quotations, notes }: Reading) {
  return {
    claims: listFirsts(sentences).filter(({ kind }) => kind === 'claim').length,
    quotations: quotations.filter(isFirst).length,
    notes: notes.length,
  }
}
