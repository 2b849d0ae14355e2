import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SITE_LEDGER, textFilePath } from '../../../src/content/index.ts'
import { formatLedger, formatSiteLedger } from '../../../src/ledger/index.ts'
import type { SiteLedger } from '../../../src/model/index.ts'
import type { TextUpdate } from './update-text.ts'
import { writeFiles } from './write-files.ts'

/**
 * Write the ledgers whose text differs from the file, those of the texts and the site's, all or none; a text without
 * claims, entries and a ledger gets none.
 *
 * @param root the project's folder
 * @returns the files that were written, relative to it
 */
export function writeLedgers(
  root: string,
  updates: readonly TextUpdate[],
  site: SiteLedger,
): readonly string[] {
  const ledgers = updates
    .filter(
      ({ folder, ledger: { claims, places } }) =>
        claims.length + places.length > 0 || existsSync(join(root, pathOf(folder))),
    )
    .map(({ folder, ledger }) => [pathOf(folder), formatLedger(ledger)] as const)
  const files = [...ledgers, [SITE_LEDGER, formatSiteLedger(site)] as const]
  const changed = files.filter(([path, text]) => isChanged(join(root, path), text))
  writeFiles(new Map(changed.map(([path, text]) => [join(root, path), text])))
  return changed.map(([path]) => path)
}

function isChanged(path: string, text: string): boolean {
  // Version control may write the ends of lines in its own way.
  return !existsSync(path) || readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== text
}

const pathOf = (folder: string) => textFilePath(folder, 'ledger.json')
