import { cleanName } from './clean-name.ts'
import { decodePercent } from './decode-percent.ts'
import { isRenamed } from './is-renamed.ts'

/**
 * Find the only name that a damaged one can stand for. A place that is not there is taken for the claim itself: `id~9`
 * for `id`. A name that was made of the same words, but of more or fewer of them, is taken for what these are called
 * now. A name that is cut off or mistyped is not taken for another; `findNearNames` finds what to offer for it.
 *
 * @param names lower-case words joined by hyphens, with `~2` and so on for places
 * @returns undefined where none, or more than one, may be meant
 */
export function forgiveName(names: Iterable<string>, typed: string): string | undefined {
  const known = new Set(names)
  const decoded = decodePercent(typed)
  if (known.has(decoded)) return decoded
  const name = cleanName(typed)
  // White space is a line break within the name, or the name ends there.
  const cut = cleanName(decoded.trim().replace(/\s.*$/s, ''))
  const meant = new Set([name, cut].filter(other => known.has(other)))
  if (meant.size > 0) return meant.size === 1 ? [...meant][0] : undefined
  const place = cut.replace(/~.*$/, '')
  if (known.has(place)) return place
  // A line break has put hyphens in, or taken them.
  const bare = takeHyphens(name)
  const alike = bare === '' ? [] : [...known].filter(other => takeHyphens(other) === bare)
  const renamed = alike.length === 0 ? [...known].filter(other => isRenamed(name, other)) : alike
  return renamed.length === 1 ? renamed[0] : undefined
}

const takeHyphens = (name: string) => name.replaceAll('-', '')
