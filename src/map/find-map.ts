import {
  beginsWithin,
  claimPath,
  isFirst,
  placeFragment,
  type Quotation,
  type Reading,
  type Relation,
  readingPath,
  type Sentence,
  voiceOfSpeaker,
} from '../model/index.ts'
import type { ArgumentMap, MapNode } from './argument-map.ts'

/**
 * Find how the claims of a text bear on one another. Its nodes are every claim and quoted sentence, and the quoted
 * words within a sentence that take part in a relation; a claim and its twins are one.
 */
export function findMap(reading: Reading): ArgumentMap {
  const ids = nameWholes(reading)
  const relations = reading.relations.map(relation => ({
    ...relation,
    from: ids.get(relation.from) ?? relation.from,
    to: ids.get(relation.to) ?? relation.to,
  }))
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]))
  const quotations = reading.quotations.filter(isFirst).filter(({ id }) => related.has(id))
  const nodes = reading.sentences.flatMap(sentence => [
    ...toNode(reading, sentence),
    ...quotations
      .filter(quotation => beginsWithin(quotation, sentence))
      .map(quoted => toQuoted(reading, quoted)),
  ])
  return { nodes, edges: listEdges(nodes, relations) }
}

/** The ids of quotations that are all of a sentence: they are that sentence itself. */
function nameWholes({ sentences, quotations }: Reading): ReadonlyMap<string, string> {
  const places = new Map(sentences.map(sentence => [placeOf(sentence), sentence.id]))
  return new Map(
    quotations.flatMap(quotation => {
      const id = places.get(placeOf(quotation))
      return id === undefined ? [] : [[quotation.id, id]]
    }),
  )
}

const placeOf = ({ paragraph, start, end }: Sentence | Quotation) => `${paragraph} ${start} ${end}`

function toNode({ text }: Reading, sentence: Sentence): readonly MapNode[] {
  const { id } = sentence
  return id === undefined || !isFirst(sentence) ? [] : [{ id, sentence, path: claimPath(text.slug, id) }]
}

function toQuoted({ text }: Reading, quotation: Quotation): MapNode {
  const { id, paragraph, start, end, speaker } = quotation
  return {
    id,
    sentence: {
      id,
      paragraph,
      start,
      end,
      text: quotation.text,
      kind: 'quotation',
      voice: voiceOfSpeaker(speaker),
      stance: 'reported',
      occurrence: 1,
    },
    path: `${readingPath(text.slug)}#${placeFragment(id, 1)}`,
  }
}

function listEdges(nodes: readonly MapNode[], relations: readonly Relation[]): readonly Relation[] {
  const positions = new Map(nodes.map(({ id }, i) => [id, i]))
  const edges = relations.filter(({ from, to }) => positions.has(from) && positions.has(to))
  const unique = new Map(edges.map(edge => [`${edge.from} ${edge.kind} ${edge.to}`, edge]))
  const order = ({ from }: Relation) => positions.get(from) ?? 0
  return [...unique.values()].sort((a, b) => order(a) - order(b))
}
