import { diffWordings } from '../../text/index.ts'
import type { ClaimChange } from './describe-changes.ts'
import { excerpt } from './excerpt.ts'
import { formatDiff } from './format-diff.ts'

/** Say in a line each what an update did to the ids of a text; those that were kept are only counted. */
export function summariseChanges(changes: readonly ClaimChange[]): readonly string[] {
  const kept = changes.filter(({ kind }) => kind === 'kept').length
  return [
    ...(kept > 0 ? [`kept ${kept}`] : []),
    ...changes.filter(({ kind }) => kind !== 'kept').map(summariseChange),
  ]
}

function summariseChange(change: ClaimChange): string {
  const { kind, id, text } = change
  switch (kind) {
    case 'reworded':
      return `reworded${change.isMoved ? ' and moved' : ''} ${id}: ${formatDiff(diffWordings(change.was, text))}`
    case 'merged':
    case 'split':
      return `${kind} ${id} → ${change.to.join(', ')}: ${excerpt(text)}`
    default:
      return `${kind} ${id}: ${excerpt(text)}`
  }
}
