import { type TextUpdate, updateText } from '../../scripts/lib/ledger/update-text.ts'
import { readText } from '../../src/content/index.ts'
import { listClaims, listTaken, type NewClaim, type PlacedEntry } from '../../src/ledger/index.ts'

interface UpdatedFirst extends TextUpdate {
  readonly placed: readonly PlacedEntry[]
}

interface UpdateFirstOptions {
  /** @default 2026-01-01 */
  readonly today?: string
  /** Gives claims aliases. @default none */
  readonly nameSome?: (claims: readonly NewClaim[]) => readonly NewClaim[]
}

/** Read a text and take it into its ledger as an editor does who answers to every question that the claim is gone. */
export function updateFirst(
  root: string,
  folder: string,
  { today = '2026-01-01', nameSome = claims => claims }: UpdateFirstOptions = {},
): UpdatedFirst {
  const { reading, ledger, placed = [] } = readText(root, folder, { ledgerUse: 'avoid' })
  if (reading === undefined) throw new Error('The text could not be read')
  const claims = nameSome(listClaims(reading.sentences))
  const taken = listTaken(ledger, reading.quotations)
  const known = { folder, before: ledger, claims, taken, text: reading, placed }
  const decisions = new Map<string, 'retire'>()
  for (;;) {
    const updated = updateText(known, { today, decisions })
    for (const { id } of updated.questions) decisions.set(id, 'retire')
    if (updated.questions.length === 0) return { ...updated, placed }
  }
}
