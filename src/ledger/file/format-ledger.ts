import type { RememberedQuotation } from '../../model/index.ts'
import type { Ledger, LedgerClaim, PastWording, RememberedPlace, Spot } from '../../model/ledger.ts'
import { writeVoice } from '../../model/ledger-words.ts'

/** Write a ledger as JSON with one field a line, so that a change of one claim is a change of few lines. */
export function formatLedger({ format, claims, places, quotations }: Ledger): string {
  const entries = claims.map(claim => `\n    {\n${formatFields(claim).join(',\n')}\n    }`)
  const lists = [
    formatList('claims', entries),
    ...(places.length > 0 ? [formatList('places', places.map(formatPlace))] : []),
    ...(quotations ? [formatList('quotations', quotations.map(formatQuotation))] : []),
  ]
  return `{\n  "format": ${format},\n${lists.join(',\n')}\n}\n`
}

function formatList(name: string, items: readonly string[]): string {
  return `  "${name}": [${items.join(',')}${items.length > 0 ? '\n  ' : ''}]`
}

/** An entry of the editor's on one line, and where its words stood on the next. */
function formatPlace({ exact, prefix, suffix, through, start, end }: RememberedPlace): string {
  const selector = formatObject({ exact, prefix, suffix, through }).slice(0, -2)
  const spots = Object.entries({ start, end }).flatMap(([name, spot]) =>
    spot === undefined ? [] : [`      "${name}": ${formatSpot(spot)}`],
  )
  return `\n    ${[selector, ...spots].join(',\n')} }`
}

function formatQuotation({ id, aliases, text, claim, before, after, until }: RememberedQuotation): string {
  const names = aliases.length > 0 ? aliases : undefined
  return `\n    ${formatObject({ id, aliases: names, text, claim, before, after, until })}`
}

function formatSpot(spot: Spot): string {
  if (!('id' in spot)) {
    const { paragraph, text, before, after, offset } = spot
    return formatObject({ paragraph, text, before, after, offset })
  }
  const { id, occurrence, offset } = spot
  return formatObject({ id, occurrence: occurrence === 1 ? undefined : occurrence, offset })
}

/** On one line; what is absent is left out. */
function formatObject(
  fields: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): string {
  const parts = Object.entries(fields).filter(([, value]) => value !== undefined)
  return `{ ${parts.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`
}

/** Lists that are empty and fields that are absent are left out. */
function formatFields(claim: LedgerClaim): readonly string[] {
  const { id, aliases, state, text, voice, stance, speaker, paragraphs, most } = claim
  const { formerPlaces, before, after, since, history } = claim
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
    most,
    formerPlaces,
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
  | number
  | { readonly name: string }
  | readonly string[]
  | readonly number[]
  | readonly PastWording[]

function formatValue(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value)
  if ('name' in value) return `{ "name": ${JSON.stringify(value.name)} }`
  const items = value.map(item => (typeof item === 'object' ? formatWording(item) : JSON.stringify(item)))
  const isLong = value.some(item => typeof item === 'object')
  return isLong ? `[\n        ${items.join(',\n        ')}\n      ]` : `[${items.join(', ')}]`
}

function formatWording({ text, until }: PastWording): string {
  return `{ "text": ${JSON.stringify(text)}, "until": ${JSON.stringify(until)} }`
}
