import type { WordingPart } from '../../model/index.ts'

const MARKS: Readonly<Record<WordingPart['kind'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
}

/** Write a comparison of wordings on one line: what went as `[-words-]` and what came as `{+words+}`. */
export function formatDiff(parts: readonly WordingPart[]): string {
  const marked = parts.map(({ kind, text }) => text.replace(/\S(?:.*\S)?/s, words => MARKS[kind].join(words)))
  return marked.join('').replace(/\s+/g, ' ')
}
