import { describeSpeaker } from '../export/index.ts'
import { AUTHOR, type Reading } from '../model/index.ts'
import type { Words } from '../words/index.ts'
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
  words: Words,
): Card {
  return {
    words: reading.text.title,
    description: words.cards.withdrawnOn(withdrawn),
    speaker: describeSpeaker(reading, { voice: AUTHOR }, words),
    details: words.cards.withdrawn,
    address: toPlainAddress(address),
  }
}
