import { describeSpeaker, describeStance } from '../export/index.ts'
import type { Reading, Relation, Sentence } from '../model/index.ts'
import type { ArgumentMap } from './argument-map.ts'

/** Name a node with all its words, and say whose they are or how they are meant unless the author asserts them. */
export function nameNode(reading: Reading, sentence: Sentence): string {
  const { text, kind, stance, paragraph } = sentence
  const { label } = describeStance(reading, sentence)
  const words = `“${text}”`
  if (kind === 'quotation') return `¶ ${paragraph}, ${describeSpeaker(reading, sentence)}: ${words}, ${label}`
  return stance === 'asserted' ? `¶ ${paragraph}: ${words}` : `¶ ${paragraph}: ${words}, ${label}`
}

/** Name an edge, to be read after the node that it comes from. */
export function nameEdge({ nodes }: ArgumentMap, { kind, to }: Relation): string {
  const target = nodes.find(({ id }) => id === to)?.sentence
  return `${kind} ¶ ${target?.paragraph}: “${target?.text}”`
}
