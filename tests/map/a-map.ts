import { type ArgumentMap, findMap } from '../../src/map/index.ts'
import type { Reading, Relation, RelationKind } from '../../src/model/index.ts'
import { aReading, aSentence } from '../cards/a-reading.ts'

export const relate = (from: string, kind: RelationKind, to: string): Relation => ({ from, to, kind })

/** A Reading of claims `c0`, `c1` …, a few in a paragraph, of which each supports some of the others. */
export function aLargeReading(claims: number, relations: number, words = 'It is so, says claim'): Reading {
  const sentences = Array.from({ length: claims }, (_, i) =>
    aSentence({
      id: `c${i}`,
      text: `${words} ${i}.`,
      paragraph: 1 + Math.floor(i / 4),
      start: 100 * (i % 4),
    }),
  )
  const edges = Array.from({ length: relations }, (_, i) =>
    relate(`c${(i * 7) % claims}`, 'supports', `c${(i * 13 + 5 + Math.floor(i / claims)) % claims}`),
  )
  return aReading({ sentences, relations: edges })
}

export const aLargeMap = (claims: number, relations: number): ArgumentMap =>
  findMap(aLargeReading(claims, relations))
