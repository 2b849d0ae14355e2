import { type CardNode, createBox } from './create-box.ts'
import { COLOURS, WIDTH } from './tokens.ts'
import { cutAddress } from './type/cut-address.ts'
import { type FittedText, fitText, type Measure } from './type/fit-text.ts'
import type { SettableCard } from './type/keep-settable.ts'

/** Pixels above the rule, and between the words and what is said of them. */
const HEIGHT = 362
const BLOCK_GAP = 22

const WORDS = {
  width: WIDTH,
  sizes: [80, 72, 65, 59, 54, 49, 45, 41, 38, 35, 32, 30],
  // The static cuts are drawn for small sizes: large, they are set a little tighter.
  style: { lineHeight: 1.24, letterSpacing: '-0.012em', color: COLOURS.ink },
} as const
const STANCE = {
  width: WIDTH,
  height: 84,
  sizes: [31, 28, 25],
  style: { lineHeight: 1.35, fontStyle: 'italic', color: COLOURS.rubric },
} as const
const DESCRIPTION = {
  width: WIDTH,
  height: 180,
  sizes: [33, 30, 27],
  style: { lineHeight: 1.4, color: COLOURS.quiet },
} as const
const ADDRESS = { ...WORDS, sizes: [41, 35, 30], cut: cutAddress } as const

/** Set the words of a card and what is said of them; its address where it has no words. */
export async function composeBody(card: SettableCard, measure: Measure): Promise<CardNode> {
  const { words, stance, description, address } = card
  if (words === undefined) return column([await fitText(address, { ...ADDRESS, height: HEIGHT, measure })])
  const said = [
    ...(stance ? [await fitText(stance, { ...STANCE, measure })] : []),
    ...(description ? [await fitText(description, { ...DESCRIPTION, measure })] : []),
  ]
  const height = said.reduce((left, block) => left - block.height - BLOCK_GAP, HEIGHT)
  return column([await fitText(words, { ...WORDS, height, measure }), ...said])
}

function column(blocks: readonly FittedText[]): CardNode {
  return createBox(
    { display: 'flex', flexDirection: 'column', gap: BLOCK_GAP },
    blocks.map(({ text, style }) => createBox({ ...style, width: WIDTH }, text)),
  )
}
