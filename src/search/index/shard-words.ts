/** UTF-16 code units of a file: some 6 KB over the wire. */
const SHARD_LENGTH = 16_384

/**
 * Write a list of words as files of which a reader needs but two: `index.txt`, and the one that has the words with a
 * certain first letter. Words stand one a line and sorted by code units in `0.txt`, `1.txt` and so on; line `k` of
 * `index.txt`, counted from 0, is the letter with which `k.txt` starts. All words with one first letter are in one
 * file, which a letter with few words shares with the next. A few words are one file.
 *
 * @returns content by file name
 */
export function shardWords(words: Iterable<string>): ReadonlyMap<string, string> {
  const byLetter = Map.groupBy([...new Set(words)].sort(), firstLetter)
  const shards: { readonly letter: string; content: string }[] = []
  for (const [letter, group] of byLetter) {
    const content = `${group.join('\n')}\n`
    const last = shards.at(-1)
    if (last && last.content.length + content.length <= SHARD_LENGTH) last.content += content
    else shards.push({ letter, content })
  }
  const index = shards.map(({ letter }) => `${letter}\n`).join('')
  return new Map([['index.txt', index], ...shards.map(({ content }, k) => [`${k}.txt`, content] as const)])
}

/** Find the file that has the words with the first letter of `word`, in the `index.txt` that `shardWords` has written. */
export function findShard(index: string, word: string): string | undefined {
  const letters = index.split('\n').slice(0, -1)
  const letter = firstLetter(word)
  const k = letters.findLastIndex(first => first <= letter)
  return k === -1 ? undefined : `${k}.txt`
}

const firstLetter = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0)
