import type { PublishedText, WithdrawnText } from '../../model/index.ts'
import { SITE_LEDGER_FORMAT, type SiteLedger } from '../../model/site-ledger.ts'
import type { PresentText } from './present-text.ts'
import { rememberText } from './remember-text.ts'
import { withoutWords } from './without-words.ts'

/** What became of a text whose folder is gone. */
export type TextDecision =
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'withdrawn'; readonly withoutWords: boolean }

/** By the name that the text had. */
export type TextDecisions = ReadonlyMap<string, TextDecision>

/**
 * Take the texts that are there, and what the editor says of those that are not, into the site's ledger. No text ever
 * leaves it. What was not decided stays as it is.
 *
 * @param ledger `undefined` if the site has none yet
 * @param today the date to record, ISO 8601
 */
export function settleTexts(
  ledger: SiteLedger | undefined,
  present: readonly PresentText[],
  decisions: TextDecisions,
  today: string,
): SiteLedger {
  const before = ledger?.texts ?? []
  const known = new Map(before.map(text => [text.name, text]))
  const live = present.map(text => {
    const passed = before.filter(({ name }) => isMovedTo(decisions.get(name), text.name))
    const own = known.get(text.name)
    return rememberText(text, own ? [own, ...passed] : passed, own?.since ?? firstDay(text, today))
  })
  const names = new Set(present.map(({ name }) => name))
  const gone = before
    .filter(({ name }) => !names.has(name))
    .map(text => settle(text, decisions.get(text.name), today))
  return {
    format: SITE_LEDGER_FORMAT,
    texts: [...live, ...gone].sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

/** A text may be older than the site's ledger. */
function firstDay({ ledger }: PresentText, today: string): string {
  return ledger.claims.reduce((first, { since }) => (since < first ? since : first), today)
}

function isMovedTo(decision: TextDecision | undefined, name: string): boolean {
  return decision?.kind === 'moved' && decision.to === name
}

function settle(text: PublishedText, decision: TextDecision | undefined, today: string): PublishedText {
  if (decision === undefined) return text
  const { name, since, facets } = text
  if (decision.kind === 'moved') {
    return { name, state: 'moved', to: decision.to, since, until: today, facets }
  }
  return text.state === 'moved' ? text : withdraw(text, decision.withoutWords, today)
}

function withdraw(
  text: Exclude<PublishedText, { state: 'moved' }>,
  isWithout: boolean,
  today: string,
): WithdrawnText {
  const { name, since, title, author, language, facets, claims } = text
  return {
    name,
    state: 'withdrawn',
    since,
    until: text.state === 'withdrawn' ? text.until : today,
    ...(isWithout && { withoutWords: true }),
    title,
    ...(author && { author }),
    language,
    facets,
    claims: isWithout ? claims.map(withoutWords) : claims,
  }
}
