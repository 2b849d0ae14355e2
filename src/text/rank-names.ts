/** Less in common than this is chance, and so is less than this share of what the nearest has. */
const LEAST = 0.3
const LEAST_OF_NEAREST = 0.6

/**
 * Rank names by how much they look like a mistyped one: the share of letter pairs that both have.
 *
 * @param most how many to return at most
 * @returns the nearest first; none that has little in common
 * @see Dice, "Measures of the amount of ecologic association between species", 1945
 */
export function rankNames(names: readonly string[], typed: string, most: number): readonly string[] {
  const pairs = listPairs(typed)
  const rated = names
    .map(name => ({ name, likeness: compare(pairs, listPairs(name)) }))
    .sort((a, b) => b.likeness - a.likeness)
  const least = Math.max(LEAST, LEAST_OF_NEAREST * (rated[0]?.likeness ?? 0))
  return rated
    .filter(({ likeness }) => likeness >= least)
    .slice(0, most)
    .map(({ name }) => name)
}

/** With its ends marked, so that a name of one letter has pairs too. */
function listPairs(name: string): ReadonlySet<string> {
  const letters = `^${name.toLowerCase()}$`
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)))
}

function compare(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const common = [...some].filter(pair => others.has(pair)).length
  return (2 * common) / (some.size + others.size)
}
