import satori, { type SatoriOptions } from 'satori'
import sharp from 'sharp'
import { CARD_SIZE, type Card } from './card.ts'
import { composeCard } from './compose-card.ts'
import type { CardNode } from './create-box.ts'
import { createCoverage } from './type/create-coverage.ts'
import { keepSettable } from './type/keep-settable.ts'
import { loadFonts } from './type/load-fonts.ts'

/** Ink, paper, rubric and what lies between them at the edge of a letter. */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 } as const

const fonts = loadFonts()
const covers = createCoverage(fonts)
const family = [...new Set(fonts.map(({ name }) => name))].join(', ')
// One array for all cards: Satori keeps what it knows of it.
const satoriFonts: SatoriOptions['fonts'] = fonts.map(({ name, weight, style, data }) => ({
  name,
  weight,
  style,
  data,
}))

/**
 * Draw a card as a PNG of 1200 × 630 pixels. The same card gives the same bytes; nothing is fetched.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  const node = await composeCard(keepSettable(card, covers), family, measure)
  const svg = await satori(node, { ...CARD_SIZE, fonts: satoriFonts })
  return sharp(Buffer.from(svg)).removeAlpha().png(PALETTE).toBuffer()
}

async function measure(node: CardNode, width: number): Promise<number> {
  let height = 0
  await satori(
    { ...node, props: { ...node.props, style: { ...node.props.style, fontFamily: family } } },
    {
      width,
      fonts: satoriFonts,
      embedFont: false,
      onNodeDetected: found => {
        height = Math.max(height, found.height)
      },
    },
  )
  return height
}
