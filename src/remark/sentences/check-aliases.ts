import type { Fault } from '../../faults/index.ts'
import { mayBear, resolveId } from '../../ledger/index.ts'
import {
  type ClaimAnnotation,
  isReservedFragment,
  type Quotation,
  RESERVED_SLUGS,
  type Sentence,
} from '../../model/index.ts'
import type { LocatedAnnotation } from '../annotations/locate-annotations.ts'
import type { ReadingOptions } from '../options.ts'

/** Find an alias that something else goes by: a claim, now or ever, a quotation, a text, or a part of the site. */
export function checkAliases(
  entries: readonly LocatedAnnotation<ClaimAnnotation>[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  { origin, ledger, texts }: ReadingOptions,
): readonly Fault[] {
  const faults: Fault[] = []
  const seen = new Set([...sentences, ...quotations].flatMap(({ id }) => id ?? []))
  for (const { entry, keys } of entries) {
    const { alias } = entry
    if (alias === undefined) continue
    const bearer = sentences.find(sentence => sentence.alias === alias)
    const known = ledger && ledger.use !== 'avoid' ? resolveId(ledger.ledger, alias) : undefined
    const isTaken = seen.has(alias) || texts?.has(alias) || RESERVED_SLUGS.has(alias)
    if (isTaken || isReservedFragment(alias) || !mayBear(known, alias, bearer?.id)) {
      faults.push({
        ruleId: 'alias-taken',
        reason: `Unexpected alias \`${alias}\`, which is taken, expected one that no claim, quotation, text or part of the site has or ever had`,
        place: origin?.pointOf([...keys, 'alias']),
        path: origin?.path,
      })
    }
    seen.add(alias)
  }
  return faults
}
