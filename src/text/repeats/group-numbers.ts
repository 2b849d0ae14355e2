/** Group numbers that stand in a row, each group by its first and its last: 2, 3, 4 and 7 are `[[2, 4], [7, 7]]`. */
export function groupNumbers(
  numbers: readonly number[],
): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = []
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === n - 1) last[1] = n
    else runs.push([n, n])
  }
  return runs
}
