import { type CardNode, type CardStyle, createBox } from './create-box.ts'
import { COLOURS, WIDTH } from './tokens.ts'
import { cutAddress } from './type/cut-address.ts'
import { type Fit, fitText, type Measure } from './type/fit-text.ts'
import type { SettableCard } from './type/keep-settable.ts'

const LINE = { lineHeight: 1.35, color: COLOURS.ink } as const
const QUIET = { ...LINE, color: COLOURS.quiet } as const
const RUBRIC = { ...LINE, color: COLOURS.rubric, fontStyle: 'italic' } as const
const BOLD = { ...LINE, fontWeight: 600 } as const

/** Pixels that a row keeps for what follows its main words. */
const AFTER = 270
/** One line of the largest size is the height of a row, whatever size is taken. */
const ROW = { width: WIDTH, height: 37, sizes: [27, 24, 21] } as const
const LED_ROW = { ...ROW, width: WIDTH - AFTER } as const
const OTHER_ROW = { ...LED_ROW, height: 42, sizes: [31, 27, 23] } as const
const ADDRESS = { width: WIDTH - 120, height: 29, sizes: [21], cut: cutAddress, style: QUIET } as const

/** Set the rule and what stands under it: whose the words are, where they stand, and the address. */
export async function composeFoot(card: SettableCard, measure: Measure): Promise<CardNode> {
  const address = card.words === undefined ? [] : [await composeRow(card.address, { ...ADDRESS, measure })]
  return createBox(
    {
      display: 'flex',
      flexDirection: 'column',
      width: WIDTH,
      paddingTop: 22,
      borderTop: `1px solid ${COLOURS.faint}`,
    },
    [
      ...(await composeRows(card, measure)),
      createBox({ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', marginTop: 8 }, [
        createBox({ display: 'flex' }, address),
        createBox({ ...QUIET, fontSize: 25 }, 'Postil'),
      ]),
    ],
  )
}

async function composeRows(
  { speaker, role, title, details }: SettableCard,
  measure: Measure,
): Promise<readonly CardNode[]> {
  const place =
    title === undefined
      ? await composeRow(details, { ...ROW, style: QUIET, measure })
      : await composeRow(
          title,
          { ...LED_ROW, style: BOLD, measure },
          { words: `\u00a0· ${details}`, style: QUIET },
        )
  if (speaker === undefined) return [place]
  if (role === undefined) return [await composeRow(speaker, { ...ROW, style: LINE, measure }), place]
  const after = { words: title === undefined ? `${role} ${details}` : role, style: RUBRIC }
  const row = await composeRow(speaker, { ...OTHER_ROW, style: RUBRIC, measure }, after)
  return title === undefined ? [row] : [row, place]
}

interface Words {
  readonly words: string
  readonly style: CardStyle
}

/** Set one line, and right after it words that are never cut. */
async function composeRow(main: string, fit: Fit, after?: Words): Promise<CardNode> {
  const { text, style } = await fitText(main, fit)
  const set = (own: CardStyle, words: string) =>
    createBox({ ...own, fontSize: style.fontSize ?? 0, whiteSpace: 'pre' }, words)
  return createBox({ display: 'flex', alignItems: 'baseline' }, [
    set(style, text),
    ...(after ? [set(after.style, after.words)] : []),
  ])
}
