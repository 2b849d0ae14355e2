import { execFileSync } from 'node:child_process'

/**
 * Read both sides of a merge conflict from git's index: in the file itself git mixes lines that two blocks have alike.
 *
 * @param path relative to `root`
 * @returns ours and theirs; `undefined` where git doesn't have them
 */
export function readStages(root: string, path: string): readonly [ours: string, theirs: string] | undefined {
  try {
    const read = (stage: number) =>
      execFileSync('git', ['show', `:${stage}:./${path}`], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 2 ** 28,
      })
    return [read(2), read(3)]
  } catch {
    return undefined
  }
}
