import type { ArgumentMap, MapNode } from '../../map/index.ts'
import type { Relation } from '../../model/index.ts'
import type { Words } from '../../words/index.ts'
import type { Related } from '../claim/list-relations.ts'

/** List what a node of a map bears on, then what bears on it. */
export function listEdges(
  { nodes, edges }: ArgumentMap,
  { id }: MapNode,
  { relations: { active, passive } }: Words,
): readonly Related[] {
  const find = (end: string) => nodes.filter(node => node.id === end)
  const describe = (how: string, end: string, isQualifier = false): readonly Related[] =>
    find(end).map(({ sentence, path }) => ({ how, words: sentence.text, path, isQualifier }))
  const isOther = ({ from }: Relation) => from !== id
  return [
    ...edges.filter(({ from }) => from === id).flatMap(({ kind, to }) => describe(active[kind], to)),
    ...edges
      .filter(({ to }) => to === id)
      .filter(isOther)
      .flatMap(({ kind, from }) => describe(passive[kind], from, kind === 'qualifies')),
  ]
}
