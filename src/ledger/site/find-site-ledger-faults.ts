import type { Fault } from '../../faults/index.ts'
import { type PublishedText, resolveText } from '../../model/index.ts'
import type { SiteLedger } from '../../model/site-ledger.ts'
import type { LedgerPlaces } from '../file/locate-ledger.ts'
import { nameFirst } from '../file/name-first.ts'
import { listNames } from './present-text.ts'

/** Find what no single entry of the site's ledger can tell: names given twice, texts that moved to nowhere. */
export function findSiteLedgerFaults({ texts }: SiteLedger, places: LedgerPlaces): readonly Fault[] {
  const names = new Map<string, number>()
  return texts.flatMap((text, i) => {
    const first = names.get(text.name)
    names.set(text.name, first ?? i)
    return [
      ...(first === undefined ? [] : [describeTwice(text.name, i, first, places)]),
      ...findLost(texts, text, i, places),
      ...findNamesTwice(text, i, places),
    ]
  })
}

function describeTwice(name: string, at: number, first: number, places: LedgerPlaces): Fault {
  const other = nameFirst(places.pointOf(['texts', first, 'name']))
  const reason = `Unexpected second entry of the text \`${name}\`, expected one${other}`
  return { ruleId: 'ledger-text-twice', reason, place: places.pointOf(['texts', at, 'name']) }
}

function findLost(
  texts: readonly PublishedText[],
  text: PublishedText,
  at: number,
  places: LedgerPlaces,
): readonly Fault[] {
  if (text.state !== 'moved' || resolveText(texts, text.name)) return []
  const reason = `Unexpected \`${text.to}\` as the text that \`${text.name}\` moved to, expected a way to a text that is live or withdrawn`
  return [{ ruleId: 'ledger-reference', reason, place: places.pointOf(['texts', at, 'to']) }]
}

function findNamesTwice(text: PublishedText, at: number, places: LedgerPlaces): readonly Fault[] {
  const names = Map.groupBy(text.state === 'moved' ? [] : listNames(text.claims), name => name)
  const again = [...names].filter(([, all]) => all.length > 1)
  return again.map(([name]) => ({
    ruleId: 'ledger-id-twice' as const,
    reason: `Unexpected second \`${name}\` in the text \`${text.name}\`, expected each id and alias once`,
    place: places.pointOf(['texts', at, 'claims']),
  }))
}
