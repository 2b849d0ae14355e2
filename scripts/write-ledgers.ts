import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatLedger } from '../src/ledger/index.ts'
import type { TextUpdate } from './update-text.ts'
import { writeFiles } from './write-files.ts'

/**
 * Write the ledgers whose text differs from the file; a text without claims, entries and a ledger gets none.
 *
 * @param root the project's folder
 * @returns the texts whose ledger was written
 */
export function writeLedgers(root: string, updates: readonly TextUpdate[]): readonly TextUpdate[] {
  const changed = updates.filter(update => isChanged(root, update))
  writeFiles(new Map(changed.map(({ folder, ledger }) => [pathOf(root, folder), formatLedger(ledger)])))
  return changed
}

function isChanged(root: string, { folder, ledger }: TextUpdate): boolean {
  const path = pathOf(root, folder)
  if (!existsSync(path)) return ledger.claims.length > 0 || ledger.places.length > 0
  // Version control may write the ends of lines in its own way.
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== formatLedger(ledger)
}

const pathOf = (root: string, folder: string) => join(root, folder, 'ledger.json')
