import { type PublishedText, type RememberedClaim, resolveText } from '../../model/index.ts'
import type { SiteLedger } from '../../model/site-ledger.ts'
import { withoutWords } from './without-words.ts'

type KeptText = Exclude<PublishedText, { state: 'moved' }>

/** Which state of a text says more of what became of it, where two branches differ. */
const RANK = { live: 0, withdrawn: 1, moved: 2 } as const

/**
 * Merge the ledgers of two branches of a site: whatever either of them promised stays promised. A text whose folder is
 * there is live if either says so; else one that moved on did, whatever the other says.
 *
 * @param present the names of the folders that are there
 */
export function mergeSiteLedgers(
  ours: SiteLedger,
  theirs: SiteLedger,
  present: ReadonlySet<string>,
): SiteLedger {
  const groups = Map.groupBy([...ours.texts, ...theirs.texts], ({ name }) => name)
  const texts = [...groups.values()].map(group => group.reduce((a, b) => mergeTexts(a, b, present)))
  const passed = listPassed(groups, texts)
  return {
    format: ours.format,
    texts: texts.map(text => (text.state === 'moved' ? text : addClaims(text, passed.get(text.name) ?? []))),
  }
}

function mergeTexts(a: PublishedText, b: PublishedText, present: ReadonlySet<string>): PublishedText {
  const [less, more] = RANK[a.state] <= RANK[b.state] ? [a, b] : [b, a]
  const chosen = less.state === 'live' && present.has(a.name) ? less : more
  const other = chosen === a ? b : a
  const merged = {
    ...chosen,
    since: a.since < b.since ? a.since : b.since,
    facets: [...new Set([...a.facets, ...b.facets])].sort(),
  }
  return merged.state === 'moved' || other.state === 'moved' ? merged : addClaims(merged, other.claims)
}

/**
 * By the names of texts: what either side remembers of texts that have moved there, whose claims must be known under
 * the new name.
 */
function listPassed(groups: ReadonlyMap<string, readonly PublishedText[]>, texts: readonly PublishedText[]) {
  const passed = [...groups].flatMap(([name, sides]) => {
    const end = resolveText(texts, name)
    if (end === undefined || end.name === name) return []
    return [{ name: end.name, claims: sides.flatMap(side => (side.state === 'moved' ? [] : side.claims)) }]
  })
  const byName = Map.groupBy(passed, ({ name }) => name)
  return new Map([...byName].map(([name, all]) => [name, all.flatMap(({ claims }) => claims)]))
}

/**
 * Add claims to a text. One that is known already keeps its words, and gets the aliases that only the others know.
 */
function addClaims<T extends KeptText>(text: T, others: readonly RememberedClaim[]): T {
  const claims = new Map(text.claims.map(claim => [claim.id, claim]))
  for (const other of others) {
    const known = claims.get(other.id) ?? other
    claims.set(other.id, { ...known, aliases: [...new Set([...known.aliases, ...other.aliases])] })
  }
  const all = [...claims.values()]
  const isWithout = text.state === 'withdrawn' && text.withoutWords
  return { ...text, claims: isWithout ? all.map(withoutWords) : all }
}
