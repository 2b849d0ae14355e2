import type { Ledger, LedgerClaim, LiveClaim } from '../../model/ledger.ts'
import type { SettledMatch } from '../match/claim-match.ts'
import { foldWording } from '../match/fold-wording.ts'
import { listPlaces, type NewClaim } from '../new-claim.ts'

/** What an update knows of the claims of a text. */
export interface KnownClaims {
  readonly claims: readonly NewClaim[]
  /** Their ids. */
  readonly ids: readonly string[]
  /** The entries that they continue, by their indices. */
  readonly entries: ReadonlyMap<number, LedgerClaim>
  /**
   * By the indices of claims: the fragment of the later place of another claim, such as `id~2`, that stood there
   * before.
   */
  readonly places: ReadonlyMap<number, string>
}

/** Write down the claims of a text as they are today, in order, and then those that are gone, by their ids. */
export function recordClaims(
  ledger: Ledger,
  known: KnownClaims,
  matches: readonly SettledMatch<LedgerClaim>[],
  today: string,
): readonly LedgerClaim[] {
  const live = known.claims.map((claim, index) => recordLive(claim, index, known, today))
  const ids = new Set(known.ids)
  const fates = new Map(matches.flatMap(match => ('old' in match ? [[match.old.id, match] as const] : [])))
  const gone = ledger.claims
    .filter(({ id }) => !ids.has(id))
    .map(entry => recordGone(entry, fates.get(entry.id), known, today))
  return [...live, ...gone.sort((a, b) => (a.id < b.id ? -1 : 1))]
}

function recordLive(
  claim: NewClaim,
  index: number,
  { ids, entries, places }: KnownClaims,
  today: string,
): LiveClaim {
  const entry = entries.get(index)
  const place = places.get(index)
  const formerPlaces = entry?.formerPlaces ?? (place && [place])
  const text = entry ? chooseWording(claim, entry.text) : claim.text
  const [before, after] = [ids[index - 1], ids[index + 1]]
  const paragraphs = listPlaces(claim).map(({ paragraph }) => paragraph)
  const most = Math.max(entry?.most ?? 0, entry?.paragraphs.length ?? 0)
  return {
    id: String(ids[index]),
    aliases: entry?.aliases ?? [],
    state: 'live',
    text,
    ...(claim.voice && { voice: claim.voice }),
    ...(claim.stance && { stance: claim.stance }),
    ...(claim.speaker && { speaker: claim.speaker }),
    paragraphs,
    ...(most > paragraphs.length && { most }),
    ...(formerPlaces && { formerPlaces }),
    ...(before && { before }),
    ...(after && { after }),
    since: entry?.since ?? today,
    history: entry ? recordHistory(entry, text, today) : [],
  }
}

/**
 * Choose the words that are recorded for a claim. As long as one of its places has the words as before, these stay its
 * words, since twins may change places without a change of words.
 */
function chooseWording(claim: NewClaim, was: string): string {
  const texts = listPlaces(claim).map(({ text }) => text)
  if (texts.includes(was)) return was
  const key = foldWording(was)
  return texts.find(text => foldWording(text) === key) ?? claim.text
}

function recordHistory({ text: was, history }: LedgerClaim, text: string, today: string) {
  return foldWording(was) === foldWording(text) ? history : [...history, { text: was, until: today }]
}

/** Record what became of an entry that is not live any more; one that was gone before stays as it is. */
function recordGone(
  entry: LedgerClaim,
  match: SettledMatch<LedgerClaim> | undefined,
  { ids }: KnownClaims,
  today: string,
): LedgerClaim {
  const namesOf = (claims: readonly number[]) => claims.map(claim => String(ids[claim]))
  switch (match?.kind) {
    case 'retired':
      return { ...entry, state: 'retired', until: today }
    case 'merged':
      return { ...entry, state: 'redirected', to: namesOf([match.claim]), until: today }
    case 'split':
      return { ...entry, state: 'redirected', to: namesOf(match.claims), until: today }
    default:
      return entry
  }
}
