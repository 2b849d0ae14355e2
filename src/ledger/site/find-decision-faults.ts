import { type PublishedText, resolveText } from '../../model/index.ts'
import type { SiteLedger } from '../../model/site-ledger.ts'
import { describeLost, describeTaken } from './describe-text-fault.ts'
import { listNames, type PresentText } from './present-text.ts'
import type { TextDecisions } from './settle-texts.ts'
import type { TextFault } from './text-fault.ts'

/**
 * Find what keeps the site's ledger from being written: a text under the name of another, and a text that lacks ids
 * that were published under its name or under one that it is said to have had.
 */
export function findDecisionFaults(
  { texts }: SiteLedger,
  present: readonly PresentText[],
  decisions: TextDecisions,
): readonly TextFault[] {
  const folders = new Map(present.map(text => [text.name, text]))
  return texts.flatMap(text => {
    const decision = decisions.get(text.name)
    const folder = folders.get(text.name)
    if (folder === undefined) {
      const target = decision?.kind === 'moved' ? folders.get(decision.to) : undefined
      return target ? findMissing(text, target) : []
    }
    return text.state === 'moved' ? findTaken(text.name, text.to) : findMissing(text, folder)
  })

  /** A text may come back to a name that it had. */
  function findTaken(name: string, to: string): readonly TextFault[] {
    const end = resolveText(texts, name)
    const decision = decisions.get(end?.name ?? '')
    return decision?.kind === 'moved' && decision.to === name ? [] : [describeTaken(name, to)]
  }

  function findMissing(text: PublishedText, folder: PresentText): readonly TextFault[] {
    const missing = listMissing(text, folder)
    const [first] = missing
    if (first === undefined) return []
    const holder = present.find(({ ledger }) => listNames(ledger.claims).includes(first))
    return [describeLost(folder.name, missing, text.name, holder?.name)]
  }
}

/** List the ids and aliases of a text that another one lacks, which it is said to be now. */
function listMissing(text: PublishedText, { ledger }: PresentText): readonly string[] {
  const names = new Set(listNames(ledger.claims))
  return text.state === 'moved' ? [] : listNames(text.claims).filter(name => !names.has(name))
}
