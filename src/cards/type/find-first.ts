/**
 * Find what `make` makes of the first candidate that it makes anything of, by halving: wherever it succeeds, it
 * succeeds for all later candidates too.
 */
export async function findFirst<Candidate, Result>(
  candidates: readonly Candidate[],
  make: (candidate: Candidate) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  let best: Result | undefined
  let rest = candidates
  while (rest.length > 0) {
    const middle = Math.floor(rest.length / 2)
    const [made] = await Promise.all(rest.slice(middle, middle + 1).map(make))
    if (made === undefined) rest = rest.slice(middle + 1)
    else {
      best = made
      rest = rest.slice(0, middle)
    }
  }
  return best
}
