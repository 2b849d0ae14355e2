import { summariseChanges } from '../src/ledger/index.ts'
import { count } from './count.ts'
import { nameSome } from './name-some.ts'
import type { TextUpdate } from './update-text.ts'

/** Say in lines what was written, and what to do with it. */
export function describeUpdates(
  updates: readonly TextUpdate[],
  changed: readonly TextUpdate[],
): readonly string[] {
  const same = updates.length - changed.length
  const files = changed.map(({ folder }) => `${folder}/ledger.json`)
  return [
    ...changed.flatMap(describeUpdate),
    `${count(updates.length, 'text')}: ${changed.length.toLocaleString('en')} changed, ${same.toLocaleString('en')} as before`,
    ...(files.length > 0 ? [`Commit ${nameSome(files)}`] : []),
  ]
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
