import { describe, expect, test } from 'vitest'
import type { Card } from '../../../src/cards/index.ts'
import { createCoverage } from '../../../src/cards/type/create-coverage.ts'
import { keepSettable } from '../../../src/cards/type/keep-settable.ts'
import { loadFonts } from '../../../src/cards/type/load-fonts.ts'

const covers = createCoverage(loadFonts())

describe('The fonts', () => {
  test.each([
    ['English', '“Don’t” – we said: ‘no’ … ¶ 3 · 5 × 2 € §'],
    ['French', 'Où est l’œuvre ? À Noël, ça va.'],
    ['German', 'Äpfel, Öl, Füße, GROẞ'],
    ['Czech', 'Příliš žluťoučký kůň úpěl ďábelské ódy'],
    ['Romanian', 'Știință și țară'],
    ['Turkish', 'İyi ğ ı ş'],
    ['Vietnamese', 'Đây là một câu tiếng Việt'],
    ['Greek', 'Ελληνικά, ένα'],
    ['Russian', 'Русский язык, ёж'],
    ['Ukrainian', 'Ґанок, їжак, є'],
    ['an accent without a letter of its own', 'x\u0304'],
  ])('have every character of %s', (_, text) => {
    expect(covers(text)).toBe(true)
  })

  test.each([
    ['Arabic', 'كتاب'],
    ['Hebrew', 'ספר'],
    ['Chinese', '书'],
    ['Hindi', 'किताब'],
    ['an emoji', 'So 😀'],
    ['an arrow', 'a → b'],
    ['a letter of one script with an accent of another', 'д\u0323'],
  ])('do not have %s', (_, text) => {
    expect(covers(text)).toBe(false)
  })
})

describe('keepSettable', () => {
  const card: Card = {
    words: 'Words',
    stance: 'conceded by the author',
    speaker: 'Jan Leike',
    role: ', quoted in',
    title: 'Title',
    details: '¶ 1',
    address: 'example.org/a/',
  }
  const withoutWords = { words: 'Title', title: undefined, stance: undefined }
  test.each([
    { name: 'keeps what can be set', change: {}, kept: card },
    { name: 'joins accents', change: { words: 'e\u0301' }, kept: { words: 'é' } },
    { name: 'drops what nobody sees', change: { words: 'a\u00adb\u200b\ufe0f' }, kept: { words: 'ab' } },
    { name: 'sets white space as one space', change: { words: ' a\n\u2003b ' }, kept: { words: 'a b' } },
    { name: 'puts the title in place of words', change: { words: '书' }, kept: withoutWords },
    {
      name: 'keeps no words without their speaker',
      change: { speaker: '李白' },
      kept: { ...withoutWords, speaker: undefined, role: undefined },
    },
    { name: 'keeps no words without their stance', change: { stance: '书' }, kept: withoutWords },
    { name: 'does without a title', change: { title: '书' }, kept: { words: 'Words', title: undefined } },
    { name: 'does without a description', change: { description: '书' }, kept: { description: undefined } },
    {
      name: 'keeps the address alone',
      change: { words: '书', title: '书', speaker: '李白' },
      kept: { words: undefined, title: undefined, stance: undefined, speaker: undefined, role: undefined },
    },
  ] as const)('$name', ({ change, kept }) => {
    expect(keepSettable({ ...card, ...change }, covers)).toEqual({ ...card, ...change, ...kept })
  })
})
