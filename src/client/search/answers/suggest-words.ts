import { findShard, type Query, WORDS_ENTRY, WORDS_PATH } from '../../../search/index.ts'
import { nearestWords } from '../../../text/index.ts'

/** How many other queries are suggested at most. */
const MOST_SUGGESTIONS = 3

/**
 * Suggest queries for one that found nothing: its words, but for those that stand nowhere the nearest that do.
 *
 * @param site the site's address, with a slash at its end
 * @returns the best first; none where all words are known, or nothing is near
 */
export async function suggestWords(site: string, { words, parts }: Query): Promise<readonly string[]> {
  const index = await load(`${site}${WORDS_ENTRY}`)
  const nearest = new Map<string, readonly string[]>()
  for (const { letters } of parts) {
    const shard = findShard(index, letters)
    const known = shard === undefined ? [] : (await load(`${site}${WORDS_PATH}${shard}`)).split('\n')
    if (!known.includes(letters)) nearest.set(letters, nearestWords(known, letters, MOST_SUGGESTIONS))
  }
  // A word that no word of the site is like is left out, so that each suggestion finds something.
  const kept = parts.map(({ letters }) => letters).filter(letters => nearest.get(letters)?.length !== 0)
  const [first] = [...nearest].filter(([, { length }]) => length > 0)
  if (first === undefined) return []
  const [letters, choices] = first
  return choices
    .map(choice => {
      const changes = new Map([
        ...[...nearest].map(([word, [best = word]]) => [word, best] as const),
        [letters, choice],
      ])
      return kept.map(letters => changes.get(letters) ?? letters).join(' ')
    })
    .filter(suggestion => suggestion !== words)
}

const loaded = new Map<string, Promise<string>>()

function load(address: string): Promise<string> {
  const known = loaded.get(address) ?? fetch(address).then(response => (response.ok ? response.text() : ''))
  loaded.set(address, known)
  return known
}
