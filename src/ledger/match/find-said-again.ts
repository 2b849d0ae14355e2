import type { OldClaim } from './claim-match.ts'
import { claimsOf, type Draft, listFreeClaims, pairPlaces } from './draft.ts'
import type { Redirect } from './find-redirects.ts'
import { findOpen } from './pairs/same-words.ts'
import { listTellingKeys } from './telling-words.ts'

/**
 * Find where old claims that nothing is known of live on because just one claim says, word for word, what they said
 * once before: an edit was taken back. Where nothing else has become of that claim they are paired with it.
 *
 * @returns redirects for those that come to a claim which another continues
 */
export function findSaidAgain(draft: Draft, olds: readonly OldClaim[]): readonly Redirect[] {
  const { was, now } = draft
  const open = findOpen(draft)
  const places = now.places.filter(place => !open.places.has(place))
  const keys = new Map(
    listFreeClaims(was)
      .filter(claim => !open.olds.has(claim))
      .map(claim => [claim, listTellingKeys(olds.slice(claim, claim + 1).flatMap(listPast))]),
  )
  const redirects: Redirect[] = []
  for (const old of was.places) {
    const said = keys.get(old.claim) ?? []
    const [place, ...twins] = places.filter(({ key }) => said.includes(key))
    if (place === undefined || twins.some(({ claim }) => claim !== place.claim)) continue
    keys.delete(old.claim)
    const known = new Set(claimsOf([...now.pairs.keys(), ...now.closed]))
    if (known.has(place.claim)) redirects.push({ old: old.claim, claims: [place.claim] })
    else pairPlaces(draft, old, place)
  }
  return redirects
}

function listPast({ history = [] }: OldClaim): readonly string[] {
  return history.map(({ text }) => text)
}
