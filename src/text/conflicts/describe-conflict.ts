import type { Conflict } from './find-conflicts.ts'

/**
 * How much of a line a message quotes, in UTF-16 code units: behind a marker may stand the whole subject of a commit.
 */
const LONGEST_LABEL = 60

/** Say a conflict as "Unexpected …, expected …". */
export function describeConflict({ line, end }: Conflict): string {
  return end === undefined
    ? `Unexpected merge-conflict marker \`${cut(line)}\`, expected none`
    : `Unexpected merge conflict from \`${cut(line)}\` to \`${cut(end.line)}\` on line ${end.number}, expected the words of one side or of both`
}

function cut(line: string): string {
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL)}…` : line
}
