import type { ClaimChange } from './describe-changes.ts'
import { diffWordings, type WordingPart } from './diff-wordings.ts'
import { excerpt } from './excerpt.ts'

const MARKS: Readonly<Record<WordingPart['kind'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
}

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
      return `reworded${change.isMoved ? ' and moved' : ''} ${id}: ${formatDiff(change.was, text)}`
    case 'merged':
    case 'split':
      return `${kind} ${id} → ${change.to.join(', ')}: ${excerpt(text)}`
    default:
      return `${kind} ${id}: ${excerpt(text)}`
  }
}

/** Show what went as `[-words-]` and what came as `{+words+}`. */
function formatDiff(was: string, now: string): string {
  const parts = diffWordings(was, now).map(({ kind, text }) =>
    text.replace(/\S(?:.*\S)?/s, words => MARKS[kind].join(words)),
  )
  return parts.join('').replace(/\s+/g, ' ')
}
