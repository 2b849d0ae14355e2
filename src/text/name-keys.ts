/** What an entry of a list is called. */
const SINGULAR: Readonly<Record<string, string>> = {
  claims: 'claim',
  quotations: 'quotation',
  notes: 'note',
  repeats: 'repeat',
  places: 'place',
  texts: 'text',
}

/** Say where a value of YAML or JSON stands, as people count: `url` of quotation 2, of which the first is 1. */
export function nameKeys(keys: readonly (string | number)[]): string {
  const parts: string[] = []
  for (const [i, key] of keys.entries()) {
    if (typeof key === 'string') parts.unshift(`\`${key}\``)
    else
      parts[0] =
        i === 1 ? `${SINGULAR[String(keys[0])] ?? String(keys[0])} ${key + 1}` : `${parts[0]} ${key + 1}`
  }
  const counted = keys.some(key => typeof key === 'number') ? ' (the first is 1)' : ''
  return `${parts.join(' of ')}${counted}`
}
