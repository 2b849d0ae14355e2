import { type PublishedText, resolveText } from '../../model/index.ts'
import type { SiteLedger } from '../../model/site-ledger.ts'
import type { LedgerFault } from '../file/ledger-fault.ts'
import { locateJson } from '../file/locate-json.ts'
import type { JsonNode } from '../file/scan-json.ts'
import { listNames } from './present-text.ts'

/** Find what no single entry of the site's ledger can tell: names given twice, texts that moved to nowhere. */
export function findSiteLedgerFaults({ texts }: SiteLedger, root: JsonNode): readonly LedgerFault[] {
  const names = new Map<string, number>()
  return texts.flatMap((text, i) => {
    const offset = locateJson(root, ['texts', i, 'name'])
    const first = names.get(text.name)
    names.set(text.name, first ?? offset)
    return [
      ...(first === undefined ? [] : [describeTwice(text.name, offset, first)]),
      ...findLost(texts, text, locateJson(root, ['texts', i, 'to'])),
      ...findNamesTwice(text, locateJson(root, ['texts', i, 'claims'])),
    ]
  })
}

function describeTwice(name: string, offset: number, other: number): LedgerFault {
  const reason = `Unexpected second entry of the text \`${name}\`, expected one`
  return { ruleId: 'ledger-text-twice', reason, offset, other }
}

function findLost(
  texts: readonly PublishedText[],
  text: PublishedText,
  offset: number,
): readonly LedgerFault[] {
  if (text.state !== 'moved' || resolveText(texts, text.name)) return []
  const reason = `Unexpected \`${text.to}\` as the text that \`${text.name}\` moved to, expected a way to a text that is live or withdrawn`
  return [{ ruleId: 'ledger-reference', reason, offset }]
}

function findNamesTwice(text: PublishedText, offset: number): readonly LedgerFault[] {
  const names = Map.groupBy(text.state === 'moved' ? [] : listNames(text.claims), name => name)
  const again = [...names].filter(([, all]) => all.length > 1)
  return again.map(([name]) => ({
    ruleId: 'ledger-id-twice' as const,
    reason: `Unexpected second \`${name}\` in the text \`${text.name}\`, expected each id and alias once`,
    offset,
  }))
}
