/** What `git merge` leaves where two sides changed the same lines; what both started from stands there in one style. */
const CONFLICT = /^<{7}[^\n]*\n(.*?)(?:^\|{7}[^\n]*\n.*?)?^={7}\n(.*?)^>{7}[^\n]*(?:\n|$)/gms

/**
 * Split a file with merge-conflict markers into what it is on either side.
 *
 * @returns the file twice, ours first; `undefined` where it has no conflict
 */
export function splitConflict(text: string): readonly [ours: string, theirs: string] | undefined {
  const normal = text.replaceAll('\r\n', '\n')
  const ours = normal.replace(CONFLICT, '$1')
  return ours === normal ? undefined : [ours, normal.replace(CONFLICT, '$2')]
}
