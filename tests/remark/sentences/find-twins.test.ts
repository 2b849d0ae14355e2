import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { LEDGERS, MASTS, repeatText } from '../repeating-text.ts'

/** The words of each sentence of a repeat, and the words it says again. */
function twins(markdown: string): readonly (readonly [string, string | undefined])[] {
  const { sentences, repeats } = read(markdown).reading
  const later = new Set(repeats.flatMap(({ pairs }) => pairs.map(([, b]) => b)))
  return sentences
    .filter(({ paragraph }) => later.has(paragraph))
    .map(({ text, repeatOf }) => [
      text,
      sentences.find(({ paragraph, start }) => paragraph === repeatOf?.paragraph && start === repeatOf.start)
        ?.text,
    ])
}

const [keeps = '', greets = '', lists = ''] = LEDGERS.split(/(?<=[.!]) /)

describe('findTwins', () => {
  test('A text that repeats nothing has none', () => {
    expect(twins(`${LEDGERS}\n\n${MASTS}`)).toEqual([])
  })

  test('Each sentence of a repeat has its own', () => {
    for (const [later, earlier] of twins(repeatText())) expect(later).toBe(earlier)
    expect(twins(repeatText())).toHaveLength(6)
  })

  test('A reworded sentence has none, nor has a new one', () => {
    const reworded = keeps.replace('nobody asks', 'nobody ever asks')
    expect(twins(repeatText(`${reworded} It rained for many days. ${greets} ${lists}`)).slice(0, 4)).toEqual([
      [reworded, undefined],
      ['It rained for many days.', undefined],
      [greets, greets],
      [lists, lists],
    ])
  })

  test('Sentences that change places keep theirs', () => {
    expect(twins(repeatText(`${lists} ${greets} ${keeps}`)).slice(0, 3)).toEqual([
      [lists, lists],
      [greets, greets],
      [keeps, keeps],
    ])
  })

  test('Those of a merged paragraph come from both', () => {
    const merged = twins([LEDGERS, MASTS, 'x', `${LEDGERS} ${MASTS}`, 'Bye!'].join('\n\n'))
    for (const [later, earlier] of merged) expect(earlier ?? later).toBe(later)
  })
})
