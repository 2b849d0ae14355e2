import type { Card } from '../card.ts'

/** What of a card can be set. */
export type SettableCard = { readonly [Key in keyof Card]?: Card[Key] | undefined } & Pick<
  Card,
  'address' | 'details'
>

/**
 * Leave out of a card what would be set with empty boxes. Words stay only together with all that says whose they are
 * and how they are meant; what replaces the words of a claim is its title.
 *
 * @param covers whether the fonts have every character of a text
 */
export function keepSettable(card: Card, covers: (text: string) => boolean): SettableCard {
  const keep = (text: string | undefined) => {
    const plain = text === undefined ? undefined : toPlainText(text)
    return plain !== undefined && plain !== '' && covers(plain) ? plain : undefined
  }
  const title = keep(card.title)
  const stance = keep(card.stance)
  const speaker = keep(card.speaker)
  const isWhole = speaker !== undefined && (card.stance === undefined || stance !== undefined)
  const words = isWhole ? keep(card.words) : undefined
  const { address, details } = card
  const common = {
    address,
    details,
    speaker,
    role: speaker === undefined ? undefined : card.role,
    description: keep(card.description),
  }
  return words === undefined ? { ...common, words: title } : { ...common, words, stance, title }
}

/** Letters and accents joined, white space one space, and none of the characters that nobody sees. */
function toPlainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim()
}
