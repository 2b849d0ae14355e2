import { type CardNode, type CardStyle, createBox } from '../create-box.ts'
import { cutWords } from './cut-words.ts'
import { findFirst } from './find-first.ts'

/** How high a node of a width will be drawn, both in pixels. */
export type Measure = (node: CardNode, width: number) => Promise<number>

/** The room for a text, in pixels, and how the text is set. */
export interface Fit {
  readonly width: number
  readonly height: number
  /** Font sizes to try, from the best to the smallest. */
  readonly sizes: readonly number[]
  /** Everything but the size. */
  readonly style: CardStyle & { readonly lineHeight: number }
  /**
   * How the text is shortened where even the smallest size is too large.
   *
   * @default cutWords
   */
  readonly cut?: (text: string, length: number) => string
  readonly measure: Measure
}

export interface FittedText {
  readonly text: string
  readonly style: CardStyle
  readonly height: number
}

/** In characters; more than ever fits a card. */
const MOST_CHARACTERS = 1200
/** In ems; no letter is wider. */
const WIDEST = 1.2
/** For a word that is longer than a line at any size. */
const BROKEN = { overflowWrap: 'anywhere' }

/**
 * Find the largest size at which a text fits its room and no word of it is broken in two; where even the smallest is
 * too large, find how much of it fits.
 */
export async function fitText(text: string, fit: Fit): Promise<FittedText> {
  const { width, height, sizes, cut = cutWords, measure } = fit
  const smallest = Math.min(...sizes)
  const start = cut(text, MOST_CHARACTERS)
  const longest = start.split(' ').reduce((most, word) => (word.length > most.length ? word : most))
  const set = async (words: string, fontSize: number, breaks: CardStyle): Promise<FittedText> => {
    const style = { ...fit.style, ...breaks, fontSize }
    const height = await measure(createBox({ ...style, width }, words), width)
    // Balanced lines are as many, and take longer to measure.
    return { text: words, style: { ...style, textWrap: 'balance' }, height }
  }
  const isOneLine = async (size: number) =>
    longest.length * size * WIDEST < width ||
    (await set(longest, size, BROKEN)).height < 1.5 * size * fit.style.lineHeight
  const breaks = (await isOneLine(smallest)) ? {} : BROKEN
  const whole = await findFirst(sizes, async size => {
    const fitted = await set(start, size, breaks)
    return fitted.height <= height && (breaks === BROKEN || (await isOneLine(size))) ? fitted : undefined
  })
  if (whole !== undefined) return whole
  const most = Math.min(text.length, MOST_CHARACTERS)
  const lengths = Array.from({ length: most }, (_, i) => most - i)
  const part = await findFirst(lengths, async length => {
    const fitted = await set(cut(text, length), smallest, breaks)
    return fitted.height <= height ? fitted : undefined
  })
  return part ?? set('…', smallest, {})
}
