import { listFacets } from '../../export/index.ts'
import type { Fault } from '../../faults/index.ts'
import { type FoundText, findTextFaults, listNames } from '../../ledger/index.ts'
import type { Reading } from '../../model/index.ts'
import { readSiteLedger } from '../files/read-site-ledger.ts'
import { CONTENT_FOLDER, SITE_LEDGER } from '../find-folders.ts'

/**
 * Check that no address that the site ever published would vanish.
 *
 * @param root the project's folder
 * @param texts the name of every folder that is there, with its Reading if it could be read
 */
export function checkTexts(root: string, texts: ReadonlyMap<string, Reading | undefined>): readonly Fault[] {
  const read = readSiteLedger(root)
  if ('faults' in read) return read.faults
  const { ledger, pointOf } = read
  const found = [...texts].map(([name, reading]) => describeFound(name, reading))
  if (ledger === undefined) return found.some(({ isPromised }) => isPromised) ? [ABSENT] : []
  return findTextFaults(ledger, found).map(({ ruleId, reason, name }) => {
    const isEntry = ruleId === 'text-gone' || ruleId === 'site-ledger-behind'
    const place = isEntry ? pointOf(name) : undefined
    return { ruleId, reason, path: isEntry ? SITE_LEDGER : `${CONTENT_FOLDER}/${name}`, place }
  })
}

/** A site may be older than its memory: nothing is lost yet. */
const ABSENT: Fault = {
  ruleId: 'site-ledger-absent',
  reason: `Unexpected absence of \`${SITE_LEDGER}\` in a site with published texts, expected it`,
  path: SITE_LEDGER,
  isWarning: true,
}

function describeFound(name: string, reading: Reading | undefined): FoundText {
  if (reading === undefined) return { name, isPromised: false, facets: [] }
  return {
    name,
    names: new Set(listNames(reading.published)),
    isPromised: reading.published.length > 0,
    facets: reading.published.length > 0 ? listFacets(reading).map(facet => facet.name) : [],
  }
}
