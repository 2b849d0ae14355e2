import { textFilePath } from '../../../src/content/index.ts'
import { summariseChanges, type TextDecision, type TextDecisions } from '../../../src/ledger/index.ts'
import { count } from '../command/count.ts'
import { nameSome } from '../command/name-some.ts'
import type { TextUpdate } from './update-text.ts'

/**
 * Say in lines what was written, and what to do with it.
 *
 * @param files that were written
 * @param decisions what became of texts whose folders are gone
 */
export function describeUpdates(
  updates: readonly TextUpdate[],
  files: readonly string[],
  decisions: TextDecisions,
): readonly string[] {
  const changed = updates.filter(({ folder }) => files.includes(textFilePath(folder, 'ledger.json')))
  const same = updates.length - changed.length
  const moves = [...decisions].map(([name, decision]) => describeDecision(name, decision))
  return [
    ...changed.flatMap(describeUpdate),
    ...moves,
    ...(moves.length > 0 ? [''] : []),
    `${count(updates.length, 'text')}: ${changed.length.toLocaleString('en')} changed, ${same.toLocaleString('en')} as before`,
    ...(files.length > 0 ? [`Commit ${nameSome(files)}`] : []),
  ]
}

function describeDecision(name: string, decision: TextDecision): string {
  if (decision.kind === 'moved') return `moved ${name} → ${decision.to}: every address of it leads on`
  return `withdrawn ${name}: its pages say so${decision.withoutWords ? ', and no word of it' : ', and what each claim said'}`
}

function describeUpdate(update: TextUpdate): readonly string[] {
  const lines = [...summariseChanges(update.changes), ...listNamed(update)]
  return [update.folder, ...lines.map(line => `  ${line}`), '']
}

/** List the aliases that are promised from now on. */
function listNamed({ before, ledger }: TextUpdate): readonly string[] {
  const known = new Set(before?.claims.flatMap(({ aliases }) => aliases))
  return ledger.claims.flatMap(({ id, aliases }) =>
    aliases.filter(alias => !known.has(alias)).map(alias => `alias ${alias} → ${id}`),
  )
}
