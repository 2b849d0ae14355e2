import type { ArgumentMap } from '../../map/index.ts'
import { count } from '../reading/describe-text.ts'

/**
 * Say how large a map is, and what of it isn’t drawn, if so.
 *
 * @param drawn what of it is drawn
 */
export function describeMap(
  { nodes, edges }: ArgumentMap,
  drawn: ArgumentMap | undefined,
): { readonly size: string; readonly remark?: string | undefined } {
  const quoted = nodes.filter(({ sentence }) => sentence.kind === 'quotation').length
  const parts = [
    count(nodes.length - quoted, 'claim'),
    ...(quoted > 0 ? [count(quoted, 'quoted passage')] : []),
    count(edges.length, 'relation'),
  ]
  return { size: parts.join(', '), remark: describeOmission(nodes.length, edges.length, drawn) }
}

function describeOmission(nodes: number, edges: number, drawn: ArgumentMap | undefined): string | undefined {
  if (nodes === 0) return 'This text makes no claims and quotes nobody, so there is nothing to map.'
  if (edges === 0) {
    return 'No claim of this text is noted as supporting, attacking or qualifying another; they stand here in their order.'
  }
  if (drawn === undefined)
    return 'More bears on one another here than a drawing could show; here it is as a list.'
  if (drawn.nodes.length === nodes) return undefined
  return `Drawn are the ${drawn.nodes.length} that take part in a relation; the list has all ${nodes}.`
}
