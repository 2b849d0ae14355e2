import { CARD_SIZE } from './card.ts'
import { composeBody } from './compose-body.ts'
import { composeFoot } from './compose-foot.ts'
import { type CardNode, createBox } from './create-box.ts'
import { CARD_MARGIN, COLOURS } from './tokens.ts'
import type { Measure } from './type/fit-text.ts'
import type { SettableCard } from './type/keep-settable.ts'

/**
 * Lay a card out: its words as large as they fit, stance or description below them, and under a rule whose they are,
 * where they stand, and at which address. Nothing is larger than its room.
 *
 * @param family the names of the fonts, the first to ask first
 */
export async function composeCard(card: SettableCard, family: string, measure: Measure): Promise<CardNode> {
  return createBox(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      ...CARD_SIZE,
      boxSizing: 'border-box',
      padding: `${CARD_MARGIN.top}px ${CARD_MARGIN.side}px ${CARD_MARGIN.bottom}px`,
      backgroundColor: COLOURS.paper,
      fontFamily: family,
    },
    [await composeBody(card, measure), await composeFoot(card, measure)],
  )
}
