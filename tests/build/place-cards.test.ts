import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { CardCache } from '../../src/build/card-cache.ts'
import { placeCards } from '../../src/build/place-cards.ts'
import type { Card } from '../../src/cards/index.ts'

/** Draws a card as its words, and takes down that it did. */
let drawn: string[] = []
const draw = async ({ words }: Card) => {
  drawn.push(words)
  return Buffer.from(words)
}
beforeEach(() => {
  drawn = []
})

function aCard(words: string) {
  return {
    path: `a/${words}/card.png`,
    card: { words, speaker: 'Ann', details: '¶ 1', address: `example.org/a/${words}/` },
  }
}

const createFolder = () => mkdtempSync(join(tmpdir(), 'postil-cards-'))

/** Place cards of these words into a new build, with the cache of the ones before. */
async function build(cache: string, words: readonly string[], version = '1') {
  const folder = createFolder()
  const options = { folder, cache: new CardCache(cache, version), draw }
  return { folder, progress: await placeCards(words.map(aCard), options) }
}

describe('The cards of a build', () => {
  test('are drawn, each into its place', async () => {
    const { folder, progress } = await build(createFolder(), ['one', 'two'])
    expect(readFileSync(join(folder, 'a/one/card.png'), 'utf8')).toBe('one')
    expect(readFileSync(join(folder, 'a/two/card.png'), 'utf8')).toBe('two')
    expect(progress).toEqual({ drawn: 2, cached: 0, all: 2 })
  })

  test('are not drawn again, and are there again', async () => {
    const cache = createFolder()
    await build(cache, ['one', 'two'])
    drawn = []
    const { folder, progress } = await build(cache, ['one', 'two'])
    expect(drawn).toEqual([])
    expect(readFileSync(join(folder, 'a/two/card.png'), 'utf8')).toBe('two')
    expect(progress).toEqual({ drawn: 0, cached: 2, all: 2 })
  })

  test('are drawn anew where they say something else', async () => {
    const cache = createFolder()
    await build(cache, ['one', 'two'])
    drawn = []
    await build(cache, ['one', 'three'])
    expect(drawn).toEqual(['three'])
  })

  test('are all drawn anew by another version of the drawing', async () => {
    const cache = createFolder()
    await build(cache, ['one', 'two'])
    drawn = []
    await build(cache, ['one', 'two'], '2')
    expect(drawn).toEqual(['one', 'two'])
  })
})

describe('The cache', () => {
  test('keeps nothing that the last build did not use', async () => {
    const cache = createFolder()
    await build(cache, ['one', 'two'])
    writeFileSync(join(cache, 'half.png.123'), 'half')
    await build(cache, ['two'])
    expect(readdirSync(cache).map(name => readFileSync(join(cache, name), 'utf8'))).toEqual(['two'])
  })

  test('keeps what was drawn before a card failed', async () => {
    const cache = createFolder()
    const options = { folder: createFolder(), cache: new CardCache(cache, '1') }
    const failing = (card: Card) => (card.words === 'two' ? Promise.reject(new Error('no')) : draw(card))
    await expect(placeCards(['one', 'two'].map(aCard), { ...options, draw: failing })).rejects.toThrow('no')
    drawn = []
    await build(cache, ['one', 'two'])
    expect(drawn).toEqual(['two'])
  })

  test('is not written through a build’s files', async () => {
    const cache = createFolder()
    const { folder } = await build(cache, ['one'])
    await placeCards([aCard('one')], { folder, cache: new CardCache(cache, '1'), draw })
    expect(readFileSync(join(folder, 'a/one/card.png'), 'utf8')).toBe('one')
    expect(readdirSync(cache)).toHaveLength(1)
  })
})

test('how far it is, is told after every card that was drawn', async () => {
  const cache = createFolder()
  await build(cache, ['one'])
  const told: object[] = []
  await placeCards(['one', 'two', 'three'].map(aCard), {
    folder: createFolder(),
    cache: new CardCache(cache, '1'),
    draw,
    onDrawn: progress => told.push(progress),
  })
  expect(told).toEqual([
    { drawn: 1, cached: 1, all: 3 },
    { drawn: 2, cached: 1, all: 3 },
  ])
})
