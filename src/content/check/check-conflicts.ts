import { endOf, type Fault } from '../../faults/index.ts'
import { type Conflict, describeConflict, findConflicts } from '../../text/index.ts'

/** A file of a text, as decoded; without `text` where there is none. */
export interface CheckedFile {
  readonly path: string
  readonly text: string | undefined
}

/** The files of a text that an editor's version control may have merged. */
export interface MergedFiles {
  readonly markdown: CheckedFile
  readonly annotations: CheckedFile
  readonly source: CheckedFile
  readonly ledger: CheckedFile
}

/**
 * Find what a merge left behind in any file of a text: it would be read as words. A text may show a conflict in a code
 * block, and what was saved of it then has the same lines; in the other files nothing else begins like this.
 */
export function checkConflicts({ markdown, annotations, source, ledger }: MergedFiles): readonly Fault[] {
  const shown = listCode(markdown.text ?? '')
  return [
    ...describe(markdown, weighInText),
    ...describe(annotations, () => 'fault'),
    ...describe(ledger, () => 'fault'),
    ...describe(source, ({ line, certainty }) =>
      certainty === 'sure' && !shown.has(line) ? 'fault' : 'nothing',
    ),
  ]
}

type Weigh = (conflict: Conflict) => 'fault' | 'warning' | 'nothing'

/** In a code block a whole conflict is most likely shown, but may be one. */
const weighInText: Weigh = ({ certainty, isCode, end }) => {
  if (isCode) return end ? 'warning' : 'nothing'
  if (certainty === 'sure') return 'fault'
  return certainty === 'likely' ? 'warning' : 'nothing'
}

function describe({ path, text = '' }: CheckedFile, weigh: Weigh): readonly Fault[] {
  return findConflicts(text)
    .filter(conflict => weigh(conflict) !== 'nothing')
    .map(conflict => ({
      ruleId: 'merge-conflict',
      reason: describeConflict(conflict),
      place: endOf(text.slice(0, conflict.offset)),
      path,
      isWarning: weigh(conflict) === 'warning',
    }))
}

/** The lines of a Markdown file that stand in a code block. */
function listCode(markdown: string): ReadonlySet<string> {
  const fenced = findConflicts(markdown).filter(({ isCode }) => isCode)
  const indented = markdown.split('\n').filter(line => /^(?: {4}|\t)/.test(line))
  return new Set([...fenced.map(({ line }) => line), ...indented.map(line => line.trim())])
}
