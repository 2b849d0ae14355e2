import { type PublishedText, resolveText } from '../../model/index.ts'
import type { SiteLedger } from '../../model/site-ledger.ts'
import { describeLost, describeTaken } from './describe-text-fault.ts'
import { listNames } from './present-text.ts'
import type { TextFault } from './text-fault.ts'

/** What a build or a check knows of a text whose folder is there. */
export interface FoundText {
  readonly name: string
  /** Every name that a page of its claims has or had; absent where it can't be read, which is its own fault. */
  readonly names?: ReadonlySet<string> | undefined
  /** Whether these are promised: it has a ledger. */
  readonly isPromised: boolean
  readonly facets: readonly string[]
}

/**
 * Find every way in which a published address would vanish: folders that are gone and not answered for, names that
 * another text took, ids that are in no ledger, and what the site's ledger doesn't know yet.
 */
export function findTextFaults({ texts }: SiteLedger, found: readonly FoundText[]): readonly TextFault[] {
  const folders = new Map(found.map(text => [text.name, text]))
  const known = new Map(texts.map(text => [text.name, text]))
  return [
    ...texts.flatMap(text => findFault(text, folders, texts)),
    ...found
      .filter(({ name, isPromised }) => isPromised && !known.has(name))
      .map(({ name }) => describeBehind(name, `text \`${name}\` with a ledger of its own`)),
  ]
}

function findFault(
  text: PublishedText,
  folders: ReadonlyMap<string, FoundText>,
  texts: readonly PublishedText[],
): readonly TextFault[] {
  const { name } = text
  const folder = folders.get(name)
  if (folder === undefined) return text.state === 'live' ? [describeGone(name, text.claims.length)] : []
  if (text.state === 'moved') {
    const end = resolveText(texts, name)
    // Where that folder is gone too, it may have moved back: it is asked for by its own name.
    return end && !folders.has(end.name) ? [] : [describeTaken(name, text.to)]
  }
  const { names, facets, isPromised } = folder
  if (names === undefined) return []
  const lost = listNames(text.claims).filter(other => !names.has(other))
  const [first] = lost
  if (first !== undefined) {
    const holder = [...folders.values()].find(other => other.names?.has(first))
    return [describeLost(name, lost, name, holder?.name)]
  }
  if (text.state === 'withdrawn') {
    return [describeBehind(name, `folder of the text \`${name}\`, which was withdrawn on ${text.until}`)]
  }
  const remembered = new Set([...listNames(text.claims), ...text.facets])
  const [fresh] = [...(isPromised ? names : []), ...facets].filter(other => !remembered.has(other))
  return fresh === undefined ? [] : [describeBehind(name, `address \`${fresh}\` of the text \`${name}\``)]
}

function describeGone(name: string, claims: number): TextFault {
  const what = claims === 0 ? 'a text' : claims === 1 ? '1 claim' : `${claims} claims`
  const reason = `Unexpected absence of the folder \`content/${name}\`, under whose address ${what} ${claims > 1 ? 'were' : 'was'} published, expected it, or an answer to where it went`
  return { ruleId: 'text-gone', reason, name }
}

function describeBehind(name: string, what: string): TextFault {
  const reason = `Unexpected ${what}, expected it in the ledger of the site`
  return { ruleId: 'site-ledger-behind', reason, name }
}
