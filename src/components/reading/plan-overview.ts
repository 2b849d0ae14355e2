import { paragraphFragment, type Reading, type Stance } from '../../model/index.ts'
import type { Words } from '../../words/index.ts'

/** A stretch of the text in its overview: one paragraph, or in a long text several. */
export interface Stretch {
  /** The element that it begins with. */
  readonly fragment: string
  /** Its share of the text: 1 to `MOST_SHARES`, in proportion to the longest. */
  readonly share: number
  /** What all of it is: a block of quoted words, a repeat, or how the author stands to the claims in it, if any. */
  readonly kind: 'quoted' | 'repeat' | 'bare' | Stance
  /** Whether words are quoted in it, in a block or within a sentence. */
  readonly isQuoting: boolean
  readonly notes: number
  /** All that in words. */
  readonly label: string
}

/** More paragraphs than these are joined: on a telephone each must still be as wide as a finger needs. */
const MOST_STRETCHES = 36

/** As many as the stylesheet knows. */
export const MOST_SHARES = 6

/** Plan the strip that shows where claims, quotations, notes and repeats lie in a text. */
export function planOverview(reading: Reading, words: Words): readonly Stretch[] {
  const runs = joinParagraphs(reading.paragraphs)
  const longest = Math.max(1, ...runs.map(lengthOf))
  return runs.map(run => {
    const { n: first } = run[0]
    const last = run.at(-1)?.n ?? first
    const found = findWithin(reading, first, last)
    return {
      fragment: paragraphFragment(first),
      share: Math.max(1, Math.round((MOST_SHARES * lengthOf(run)) / longest)),
      kind: found.kind,
      isQuoting: found.quotations > 0,
      notes: found.notes.length,
      label: describe(first, last, found, words),
    }
  })
}

type Paragraph = Reading['paragraphs'][number]
type Run = readonly [Paragraph, ...Paragraph[]]

const lengthOf = (run: readonly Paragraph[]) => run.reduce((sum, { text }) => sum + text.length, 0)

/** Join neighbours into runs of about the same length, where there are too many. */
function joinParagraphs(paragraphs: readonly Paragraph[]): readonly Run[] {
  if (paragraphs.length <= MOST_STRETCHES) return paragraphs.map(paragraph => [paragraph])
  const all = lengthOf(paragraphs)
  const runs = new Map<number, Run>()
  let before = 0
  for (const paragraph of paragraphs) {
    const at = Math.min(MOST_STRETCHES - 1, Math.floor((MOST_STRETCHES * before) / Math.max(1, all)))
    runs.set(at, [...(runs.get(at) ?? []), paragraph] as unknown as Run)
    before += paragraph.text.length
  }
  return [...runs.values()]
}

interface Found {
  readonly kind: Stretch['kind']
  readonly claims: number
  readonly quotations: number
  readonly notes: readonly number[]
}

function findWithin(reading: Reading, first: number, last: number): Found {
  const isWithin = ({ paragraph }: { readonly paragraph: number }) => first <= paragraph && paragraph <= last
  const claims = reading.sentences.filter(sentence => sentence.kind === 'claim' && isWithin(sentence))
  const quotations = reading.quotations.filter(isWithin)
  const [opening] = claims
  const isRepeat = reading.repeats.some(
    ({ kind, paragraphs: [from, to] }) => kind === 'repeat' && from <= first && last <= to,
  )
  const isQuoted = quotations.some(({ form }) => form === 'block') && claims.length === 0
  const stance = opening?.stance ?? 'asserted'
  const own = claims.every(claim => claim.stance === stance) ? stance : 'asserted'
  return {
    kind: isRepeat ? 'repeat' : isQuoted ? 'quoted' : claims.length > 0 ? own : 'bare',
    claims: claims.length,
    quotations: quotations.length,
    notes: reading.notes.filter(isWithin).map(({ number }) => number),
  }
}

function describe(first: number, last: number, { kind, ...found }: Found, { reading }: Words): string {
  const isStance = kind !== 'quoted' && kind !== 'repeat' && kind !== 'bare' && kind !== 'asserted'
  const stance = isStance ? kind : undefined
  return reading.stretch({ first, last, isRepeat: kind === 'repeat', stance, ...found })
}
