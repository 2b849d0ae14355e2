import type { PublishedText, RememberedClaim } from '../../model/index.ts'
import { writeVoice } from '../../model/ledger-words.ts'
import type { SiteLedger } from '../../model/site-ledger.ts'

/**
 * Write the site's ledger as JSON: a text is a block of lines, a claim is a line, so that two branches that publish
 * different things change different lines. Texts are sorted by name; what is empty or absent is left out.
 */
export function formatSiteLedger({ format, texts }: SiteLedger): string {
  const sorted = [...texts].sort((a, b) => (a.name < b.name ? -1 : 1))
  const blocks = sorted.map(text => `\n    {\n${formatFields(text).join(',\n')}\n    }`)
  return `{\n  "format": ${format},\n  "texts": [${blocks.join(',')}${blocks.length > 0 ? '\n  ' : ''}]\n}\n`
}

function formatFields(text: PublishedText): readonly string[] {
  const { name, state, since, facets } = text
  const isMoved = text.state === 'moved'
  const fields = {
    name,
    state,
    to: isMoved ? text.to : undefined,
    since,
    until: text.state === 'live' ? undefined : text.until,
    withoutWords: text.state === 'withdrawn' ? text.withoutWords : undefined,
    title: isMoved ? undefined : text.title,
    author: isMoved ? undefined : text.author,
    language: isMoved ? undefined : text.language,
  }
  return [
    ...Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [`      "${name}": ${JSON.stringify(value)}`],
    ),
    ...formatList(
      'facets',
      facets.map(name => JSON.stringify(name)),
    ),
    ...formatList('claims', isMoved ? [] : text.claims.map(formatClaim)),
  ]
}

function formatList(name: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`      "${name}": [\n        ${items.join(',\n        ')}\n      ]`]
}

function formatClaim({ id, aliases, text, voice, stance, speaker, until, to }: RememberedClaim): string {
  const names = aliases.length > 0 ? aliases : undefined
  return JSON.stringify({
    id,
    aliases: names,
    text,
    voice: voice && writeVoice(voice),
    stance,
    speaker,
    until,
    to,
  })
}
