import { describeSpeaker } from '../export/index.ts'
import { AUTHOR, isFirst, listFirsts, type Reading } from '../model/index.ts'
import type { Card } from './card.ts'
import { toPlainAddress } from './to-plain-address.ts'

/**
 * Say what the card of a text says.
 *
 * @param address absolute, of the reading page
 */
export function describeTextCard(reading: Reading, address: string): Card {
  const { title, description } = reading.text
  return {
    words: title,
    description,
    speaker: describeSpeaker(reading, { voice: AUTHOR }),
    details: describeFindings(reading),
    address: toPlainAddress(address),
  }
}

/** Places of one claim or quotation count once. */
function describeFindings({ sentences, quotations, notes }: Reading): string {
  const claims = listFirsts(sentences).filter(({ kind }) => kind === 'claim')
  const quoted = quotations.filter(isFirst)
  return [count(claims.length, 'claim'), count(quoted.length, 'quotation'), count(notes.length, 'note')].join(
    ', ',
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
