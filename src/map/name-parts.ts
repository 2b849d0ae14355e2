import { describeSpeaker, describeStance } from '../export/index.ts'
import type { Reading, Relation, Sentence } from '../model/index.ts'
import type { Words } from '../words/index.ts'
import type { ArgumentMap } from './argument-map.ts'

/** Name a node with all its words, and say whose they are or how they are meant unless the author asserts them. */
export function nameNode(reading: Reading, sentence: Sentence, words: Words): string {
  const { text, kind, stance, paragraph } = sentence
  const { drawing } = words
  const { label } = describeStance(reading, sentence, words)
  if (kind === 'quotation')
    return drawing.nodeQuoted(paragraph, describeSpeaker(reading, sentence, words), text, label)
  return stance === 'asserted' ? drawing.node(paragraph, text) : drawing.nodeMeant(paragraph, text, label)
}

/** Name an edge, to be read after the node that it comes from, unless what it leads to is no node. */
export function nameEdge({ nodes }: ArgumentMap, { kind, to }: Relation, { drawing }: Words): string {
  const [name = ''] = nodes
    .filter(({ id }) => id === to)
    .map(({ sentence: { paragraph, text } }) => drawing.edges[kind](paragraph, text))
  return name
}
