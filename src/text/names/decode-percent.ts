/**
 * How many layers of encoding are taken away: each program that passes an address on may have encoded it again, so
 * that a space is `%20`, then `%2520`.
 */
const MOST_LEVELS = 4

/** Take an address's percent encoding away, however often it was put there; what is no valid encoding stays as it is. */
export function decodePercent(part: string): string {
  let decoded = part
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const next = decoded.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun)
    if (next === decoded) break
    decoded = next
  }
  return decoded
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}
