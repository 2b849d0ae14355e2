import { CONTENT_FOLDER, findFolders, readSiteLedger } from '../../../src/content/index.ts'
import { listFacets } from '../../../src/export/index.ts'
import { ContentError, tellFault } from '../../../src/faults/index.ts'
import {
  findDecisionFaults,
  type PresentText,
  settleTexts,
  type TextDecisions,
} from '../../../src/ledger/index.ts'
import { findSlug, type Reading, type SiteLedger } from '../../../src/model/index.ts'
import type { TextUpdate } from './update-text.ts'

/**
 * Read what the site remembers; the two sides of a merge conflict are merged.
 *
 * @param root the project's folder
 * @throws ContentError where it is at fault
 */
export function readSite(root: string): SiteLedger | undefined {
  const present = new Set(findFolders(root).folders.map(findSlug))
  const read = readSiteLedger(root, { present })
  if (!('faults' in read)) return read.ledger
  throw new ContentError(read.faults.map(fault => tellFault(fault)))
}

/** Say what the site's ledger must know of the texts that are there. */
export function listPresent(
  updates: readonly TextUpdate[],
  readings: ReadonlyMap<string, Reading>,
): readonly PresentText[] {
  return updates.flatMap(({ folder, ledger }) => {
    const reading = readings.get(folder)
    if (reading === undefined) return []
    const { title, author, language } = reading.text
    const facets = listFacets(reading).map(({ name }) => name)
    return [{ name: findSlug(folder), title, author, language, ledger, facets }]
  })
}

/**
 * Take texts into the site's ledger; nothing is written.
 *
 * @throws ContentError where a published address would vanish
 */
export function settleSite(
  site: SiteLedger | undefined,
  present: readonly PresentText[],
  decisions: TextDecisions,
  today: string,
): SiteLedger {
  const faults = site ? findDecisionFaults(site, present, decisions) : []
  const messages = faults.map(({ name, ...fault }) => tellFault(fault, `${CONTENT_FOLDER}/${name}`))
  if (messages.length > 0) throw new ContentError(messages)
  return settleTexts(site, present, decisions, today)
}
