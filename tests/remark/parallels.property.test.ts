import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listLikes } from '../../src/export/index.ts'
import type { Reading, Sentence } from '../../src/model/index.ts'
import { arbitraryParallels } from './arbitrary-parallels.ts'
import { read } from './read.ts'

/** An account of its own of what makes no difference: case, white space, and the mark at the end, but for a question. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!:]$/, '')

/** How often each happened. */
const seen = { texts: 0, repeats: 0, parallels: 0, twins: 0, likes: 0, none: 0 }

const find = ({ sentences }: Reading, place: Sentence['like']) =>
  sentences.find(({ paragraph, start }) => paragraph === place?.paragraph && start === place.start)

test('Of sentences that differ none share an id, and what is worded alike says so both ways', () => {
  fc.assert(
    fc.property(arbitraryParallels, ({ markdown }) => {
      const { reading } = read(markdown)
      const { sentences, repeats } = reading
      const words = new Map<string, string>()
      for (const { id, text } of sentences) {
        if (id === undefined) continue
        expect(words.get(id) ?? fold(text)).toBe(fold(text))
        words.set(id, fold(text))
      }
      for (const sentence of sentences) {
        const { repeatOf, like, id, kind } = sentence
        const twin = find(reading, repeatOf)
        if (twin) expect([fold(twin.text), twin.id]).toEqual([fold(sentence.text), id])
        expect(repeatOf && like).toBeUndefined()
        const earlier = find(reading, like)
        if (earlier === undefined) continue
        expect(earlier.id === undefined || earlier.id !== id).toBe(true)
        if (kind !== 'claim' || earlier.id === undefined) continue
        expect(listLikes(reading, sentence).map(other => other.sentence.id)).toContain(earlier.id)
        expect(listLikes(reading, earlier).map(other => other.sentence.id)).toContain(id)
      }
      seen.texts += 1
      seen.none += repeats.length === 0 ? 1 : 0
      seen.repeats += repeats.some(({ kind }) => kind === 'repeat') ? 1 : 0
      seen.parallels += repeats.some(({ kind }) => kind === 'parallel') ? 1 : 0
      seen.twins += sentences.some(({ repeatOf }) => repeatOf) ? 1 : 0
      seen.likes += sentences.some(({ like }) => like) ? 1 : 0
    }),
    { numRuns: 200 },
  )
})

test('The texts of that property do have repeats and parallels', () => {
  expect(seen.texts).toBeGreaterThanOrEqual(200)
  for (const kind of ['repeats', 'parallels', 'twins', 'likes'] as const)
    expect(seen[kind] / seen.texts, kind).toBeGreaterThan(0.15)
  expect(seen.none / seen.texts).toBeLessThan(0.5)
})
