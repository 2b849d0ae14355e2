import { rankNames } from '../rank-names.ts'
import { cleanName } from './clean-name.ts'

/** From so many letters on the beginning of a name says which name was cut off. */
const LEAST_BEGUN = 8

/**
 * Find the names that a damaged one may stand for: those that begin with it, then those most like it.
 *
 * @param most how many to return at most
 */
export function findNearNames(names: readonly string[], typed: string, most: number): readonly string[] {
  const name = cleanName(typed)
  if (name === '') return []
  const begun = name.length < LEAST_BEGUN ? [] : names.filter(other => other.startsWith(name))
  return [...new Set([...begun, ...rankNames(names, name, most)])].slice(0, most)
}
