import type { Paragraph, Repeat } from '../../model/index.ts'
import { compareRepeat, groupNumbers, isReworded } from '../../text/index.ts'
import type { Words } from '../../words/index.ts'

/**
 * Say in one sentence what a repeat is: "¶9–13 repeat ¶2–5 and ¶7; the quotation in ¶6 is missing.",
 * or of a parallel "¶3–4 are worded like ¶1–2; …"
 *
 * @param paragraphs all paragraphs of the text, `n` counting from 1
 */
export function describeRepeat(repeat: Repeat, paragraphs: readonly Paragraph[], { article }: Words): string {
  const { kind, pairs, missing, added } = repeat
  const changed = compareRepeat(repeat, paragraphs).filter(isReworded)
  return article.repeat({
    kind,
    later: groupNumbers(pairs.map(([, b]) => b)),
    earlier: groupNumbers(pairs.map(([a]) => a)),
    missing: groupNumbers(missing),
    areQuotations: missing.every(n => paragraphs[n - 1]?.kind === 'quotation'),
    added: groupNumbers(added),
    changed: groupNumbers(changed.map(({ n }) => n)),
  })
}
