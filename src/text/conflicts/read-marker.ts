/** The four lines that git writes around the two sides of a conflict, and around what both sides come from. */
export type MarkerKind = 'open' | 'base' | 'middle' | 'close'

/** A line that has the form of one of them. */
export interface Marker {
  readonly kind: MarkerKind
  /** How many characters the mark has: seven, unless the attribute `conflict-marker-size` says otherwise. */
  readonly size: number
  /** What stands behind the mark, such as the name of a branch. */
  readonly label: string
}

/** What git writes where nobody asked for another size; inside a base that is a conflict itself it writes more. */
export const USUAL_SIZE = 7

const MARKER = /^(?:<{7,}|\|{7,}|={7,}|>{7,})(?= |$)/
const KINDS: Readonly<Record<string, MarkerKind>> = { '<': 'open', '|': 'base', '=': 'middle', '>': 'close' }

/**
 * Read a line as a conflict marker. Git writes markers at the start of a line only, and names the sides behind a
 * space.
 *
 * @param line without its end; a carriage return doesn't count
 * @see https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
export function readMarker(line: string): Marker | undefined {
  const [mark = ''] = MARKER.exec(line.trimEnd()) ?? []
  const kind = KINDS[mark.charAt(0)]
  return kind && { kind, size: mark.length, label: line.slice(mark.length).trim() }
}
