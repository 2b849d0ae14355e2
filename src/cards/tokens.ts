import { CARD_SIZE } from './card.ts'

/** The light tokens of `src/styles/tokens.css`. */
export const COLOURS = {
  paper: '#fcfaf5',
  ink: '#1d1a16',
  quiet: '#6a6257',
  faint: '#e6dfd2',
  rubric: '#9c2a16',
} as const

/** Pixels between the edge of the card and what it says. */
export const CARD_MARGIN = { top: 60, side: 76, bottom: 50 } as const

/** Pixels between the margins. */
export const WIDTH = CARD_SIZE.width - 2 * CARD_MARGIN.side
