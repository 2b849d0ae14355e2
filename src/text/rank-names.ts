/** The share of letter pairs that a name must have in common with what was typed; less is chance. */
const LEAST = 0.3
/**
 * How near a name must come to the nearest one: where that has 0.9 in common, a name with 0.5 is not offered beside
 * it.
 */
const LEAST_OF_NEAREST = 0.6

/**
 * Rank names by how much they look like a mistyped one: by the share of letter pairs that both have (the Dice
 * coefficient).
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

/**
 * List the pairs of neighbouring letters of a name whose ends are marked: `map` has `^m`, `ma`, `ap` and `p$`. So a
 * name of one letter has two.
 */
function listPairs(name: string): ReadonlySet<string> {
  const letters = `^${name.toLowerCase()}$`
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)))
}

function compare(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const common = [...some].filter(pair => others.has(pair)).length
  return (2 * common) / (some.size + others.size)
}
