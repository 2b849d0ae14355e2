import { describeSpeaker } from '../export/index.ts'
import { AUTHOR, type Reading } from '../model/index.ts'
import type { Card } from './card.ts'
import { toPlainAddress } from './to-plain-address.ts'

/**
 * Say what the card of a text says that was withdrawn: none of its claims.
 *
 * @param withdrawn the day when it was
 * @param address absolute, of its page
 */
export function describeWithdrawnCard(
  reading: Pick<Reading, 'text'>,
  withdrawn: string,
  address: string,
): Card {
  return {
    words: reading.text.title,
    description: `This text was withdrawn on ${withdrawn}.`,
    speaker: describeSpeaker(reading, { voice: AUTHOR }),
    details: 'withdrawn',
    address: toPlainAddress(address),
  }
}
