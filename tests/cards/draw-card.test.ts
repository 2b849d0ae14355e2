import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type Card, drawCard } from '../../src/cards/index.ts'

/** Pixels at each edge that nothing may reach. */
const FRAME = 30
/** Where the rule above the foot begins and ends. */
const RULE = { start: 76, end: 1124 }
const card: Card = {
  words: 'Notes belong in the margin.',
  speaker: 'Ann Author',
  title: 'On the margin',
  details: '¶ 12',
  address: 'example.org/on-the-margin/notes-belong-margin-k3f9/',
}
const long = 'Wherever the margin is wide enough for a note, a note will sooner or later be written; '

const CARDS: Readonly<Record<string, Partial<Card>>> = {
  'a short claim': {},
  'a claim of 200 characters': { words: long.repeat(3).slice(0, 200) },
  'the longest of everything': {
    words: long.repeat(100),
    stance: long.repeat(5),
    speaker: long.repeat(5),
    title: long.repeat(5),
    address: `example.org/${'on-the-margin/'.repeat(50)}`,
  },
  'long words of a speaker with a long name': {
    words: long.repeat(10),
    role: ', paraphrased in',
    speaker: 'Wolfgang '.repeat(40),
    title: long.repeat(5),
    details: '¶ 1234567',
  },
  'a word of 300 letters': { words: 'W'.repeat(300) },
  'words of 3,000 letters everywhere': {
    words: 'W'.repeat(3000),
    stance: 'W'.repeat(3000),
    role: ', quoted in',
    speaker: 'W'.repeat(3000),
    title: 'W'.repeat(3000),
  },
  'capitals with two accents each': { words: 'ẤỆỖ '.repeat(200) },
  'a text with the longest description': {
    words: long.repeat(9),
    description: long.repeat(9),
    title: undefined,
  },
  'another script': { words: '书', title: '书', speaker: '书', address: `example.org/${'a/'.repeat(900)}` },
  'what looks like HTML': { words: '<b>&amp;</b><script>constructor</script>', title: '&lt;' },
}

async function readPixels(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixelAt = (x: number, y: number) => data.readUIntBE((y * info.width + x) * 3, 3)
  return { ...info, pixelAt }
}

/** How many pixels of the frame are not of the colour that the paper has in the corner. */
async function countInFrame(png: Buffer): Promise<number> {
  const { width, height, pixelAt } = await readPixels(png)
  let inked = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isInside = x >= FRAME && x < width - FRAME && y >= FRAME && y < height - FRAME
      if (!isInside && pixelAt(x, y) !== pixelAt(0, 0)) inked += 1
    }
  }
  return inked
}

/** How many pixels above the rule are free over its whole length. */
async function measureGap(png: Buffer): Promise<number> {
  const { height, pixelAt } = await readPixels(png)
  const isPlain = (y: number) =>
    range(RULE.start, RULE.end).every(x => pixelAt(x, y) === pixelAt(RULE.start, y))
  const rule = range(0, height).find(y => pixelAt(RULE.start, y) !== pixelAt(0, 0) && isPlain(y)) ?? 0
  return rule - 1 - range(0, rule).findLastIndex(y => !isPlain(y))
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => start + i)

describe('A card of', () => {
  test.each(Object.entries(CARDS))(
    '%s is 1200 × 630, its frame free and its words clear of the rule',
    async (_, part) => {
      const png = await drawCard({ ...card, ...part })
      const { width, height, format } = await sharp(png).metadata()
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
      expect(await countInFrame(png)).toBe(0)
      expect(await measureGap(png)).toBeGreaterThan(12)
    },
  )
})

test('the check of the frame finds what reaches into it', async () => {
  const dot = { create: { width: 1, height: 1, channels: 3, background: '#000' } } as const
  const png = await sharp(await drawCard(card))
    .composite([{ input: dot, left: FRAME - 1, top: 300 }])
    .png()
    .toBuffer()
  expect(await countInFrame(png)).toBe(1)
})

test('the paper is the paper of the pages', async () => {
  const { pixelAt } = await readPixels(await drawCard(card))
  expect(pixelAt(0, 0)).toBe(0xfcfaf5)
})

test('the same card gives the same bytes, and other words others', async () => {
  const [first, second, other] = await Promise.all([card, card, { ...card, words: 'No.' }].map(drawCard))
  expect(second).toEqual(first)
  expect(other).not.toEqual(first)
})

test('words of a speaker are not drawn as the author’s', async () => {
  const [author, speaker] = await Promise.all([card, { ...card, role: ', quoted in' }].map(drawCard))
  expect(speaker).not.toEqual(author)
})
