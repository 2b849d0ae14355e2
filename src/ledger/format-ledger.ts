import { type Ledger, type LedgerClaim, type PastWording, writeVoice } from '../model/ledger.ts'

/** Write a ledger as JSON with one field a line, so that a change of one claim is a change of few lines. */
export function formatLedger({ format, claims }: Ledger): string {
  const entries = claims.map(claim => `\n    {\n${formatFields(claim).join(',\n')}\n    }`)
  return `{\n  "format": ${format},\n  "claims": [${entries.join(',')}${entries.length > 0 ? '\n  ' : ''}]\n}\n`
}

/** Lists that are empty and fields that are absent are left out. */
function formatFields(claim: LedgerClaim): readonly string[] {
  const { id, aliases, state, text, voice, stance, speaker, paragraphs, before, after, since, history } =
    claim
  const to = state === 'redirected' ? claim.to : undefined
  const until = state === 'live' ? undefined : claim.until
  const fields = {
    id,
    aliases,
    state,
    to,
    text,
    voice: voice && writeVoice(voice),
    stance,
    speaker,
    paragraphs,
    before,
    after,
    since,
    until,
    history,
  }
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? []
      : [`      "${name}": ${formatValue(value)}`],
  )
}

type Value =
  | string
  | { readonly name: string }
  | readonly string[]
  | readonly number[]
  | readonly PastWording[]

function formatValue(value: Value): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if ('name' in value) return `{ "name": ${JSON.stringify(value.name)} }`
  const items = value.map(item => (typeof item === 'object' ? formatWording(item) : JSON.stringify(item)))
  const isLong = value.some(item => typeof item === 'object')
  return isLong ? `[\n        ${items.join(',\n        ')}\n      ]` : `[${items.join(', ')}]`
}

function formatWording({ text, until }: PastWording): string {
  return `{ "text": ${JSON.stringify(text)}, "until": ${JSON.stringify(until)} }`
}
