import type { LiveText, RememberedClaim } from '../../model/index.ts'
import type { LedgerClaim } from '../../model/ledger.ts'
import type { PresentText } from './present-text.ts'

/** What is known of a text's name already. */
export interface KnownText {
  readonly since: string
  readonly facets: readonly string[]
}

/** Write down what must be known of a text once its folder is gone. */
export function rememberText(
  { name, title, author, language, ledger, facets }: PresentText,
  known: readonly KnownText[],
  since: string,
): LiveText {
  const all = new Set([...known.flatMap(text => text.facets), ...facets])
  return {
    name,
    state: 'live',
    since,
    title,
    ...(author && { author }),
    language,
    facets: [...all].sort(),
    claims: ledger.claims.map(rememberClaim),
  }
}

function rememberClaim(claim: LedgerClaim): RememberedClaim {
  const { id, aliases, text, voice, stance, speaker } = claim
  return {
    id,
    aliases,
    text,
    ...(voice && { voice }),
    ...(stance && { stance }),
    ...(speaker && { speaker }),
    ...(claim.state !== 'live' && { until: claim.until }),
    ...(claim.state === 'redirected' && { to: claim.to }),
  }
}
