import { listFirsts, type NamedSentence, type PublishedId, type Reading } from '../model/index.ts'

/** A page below a text that stands for a claim or quoted sentence. */
export type ClaimPageEntry =
  /** One that the text has; under an alias the same page again. */
  | { readonly name: string; readonly kind: 'live'; readonly sentence: NamedSentence }
  /** One that it had. */
  | { readonly name: string; readonly kind: 'former'; readonly entry: PublishedId }

/** List the pages of a text's claims by the last part of their addresses: every id and alias ever published has one. */
export function listPages({ sentences, published }: Reading): readonly ClaimPageEntry[] {
  const firsts = listFirsts(sentences)
  const aliases = new Map(published.map(({ id, aliases }) => [id, aliases]))
  const live = firsts.flatMap(sentence => {
    const { id, alias } = sentence
    const names = new Set([id, ...(aliases.get(id) ?? []), ...(alias ? [alias] : [])])
    return [...names].map(name => ({ name, kind: 'live' as const, sentence }))
  })
  // An alias may have passed on since the ledger was written.
  const taken = new Set(live.map(({ name }) => name))
  const former = published
    .filter(({ state }) => state !== 'live')
    .flatMap(entry => [entry.id, ...entry.aliases].map(name => ({ name, kind: 'former' as const, entry })))
    .filter(({ name }) => !taken.has(name))
  return [...live, ...former]
}
