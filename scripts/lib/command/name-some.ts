/** More names than these would tell nobody anything. */
const MOST_NAMES = 3

/** Name the first few of a list, and say how many more there are. */
export function nameSome(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES
  const named = names.slice(0, MOST_NAMES).join(', ')
  return rest > 0 ? `${named} and ${rest.toLocaleString('en')} more` : named
}
