/** What an entry of a list is called: each list has a plural name. */
const nameEntry = (list: string) => list.replace(/s$/, '')

/** Say where a value of YAML or JSON stands, as people count: `url` of quotation 2, of which the first is 1. */
export function nameKeys(keys: readonly (string | number)[]): string {
  const parts: string[] = []
  for (const [i, key] of keys.entries()) {
    if (typeof key === 'string') parts.unshift(`\`${key}\``)
    else parts[0] = i === 1 ? `${nameEntry(String(keys[0]))} ${key + 1}` : `${parts[0]} ${key + 1}`
  }
  const counted = keys.some(key => typeof key === 'number') ? ' (the first is 1)' : ''
  return `${parts.join(' of ')}${counted}`
}
