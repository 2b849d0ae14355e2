import type { ArgumentMap } from '../../map/index.ts'
import type { Words } from '../../words/index.ts'

/**
 * Say how large a map is, and what of it isn’t drawn, if so.
 *
 * @param drawn what of it is drawn
 */
export function describeMap(
  { nodes, edges }: ArgumentMap,
  drawn: ArgumentMap | undefined,
  { mapPage }: Words,
): { readonly size: string; readonly remark?: string | undefined } {
  const quoted = nodes.filter(({ sentence }) => sentence.kind === 'quotation').length
  const size = mapPage.size({ claims: nodes.length - quoted, quoted, relations: edges.length })
  return { size, remark: describeOmission(nodes.length, edges.length, drawn, mapPage) }
}

function describeOmission(
  nodes: number,
  edges: number,
  drawn: ArgumentMap | undefined,
  words: Words['mapPage'],
): string | undefined {
  if (nodes === 0) return words.noClaims
  if (edges === 0) return words.noRelations
  if (drawn === undefined) return words.tooMany
  if (drawn.nodes.length === nodes) return undefined
  return words.drawnAre(drawn.nodes.length, nodes)
}
