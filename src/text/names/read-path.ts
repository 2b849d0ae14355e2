import { nearestWords } from '../nearest-words.ts'
import { rankNames } from '../rank-names.ts'
import { cleanName } from './clean-name.ts'
import { forgiveName } from './forgive-name.ts'

/** What an address that leads nowhere may have meant. */
export interface MeantPath {
  readonly text?: string | undefined
  /** A page of that text, such as `claims`. */
  readonly page?: string | undefined
  /** What may be the name of a claim, as it was typed, the likeliest first. */
  readonly names: readonly string[]
}

/** What a site has that an address may have meant. */
export interface KnownNames {
  /** The site's own path, with a slash at its end. */
  readonly base: string
  /** The names of all texts; the only one is meant in any case. */
  readonly texts: readonly string[]
  /** The pages that a text has besides those of its claims. */
  readonly pages: readonly string[]
}

/**
 * Compare every part of a path with what the site has, wherever it stands: a part may be missing, doubled, or too many.
 *
 * @param path from the server's root
 */
export function readPath(path: string, { base, texts, pages }: KnownNames): MeantPath {
  const own = new Set(base.split('/'))
  const parts = path.split('/').filter(part => !own.has(part) && !/^(index\.html?|)$/i.test(part))
  const known = parts.find(part => forgiveName(texts, part) !== undefined)
  const like = known ?? parts.find(part => rankNames(texts, cleanName(part), 1).length > 0)
  const named =
    like === undefined ? undefined : (forgiveName(texts, like) ?? rankNames(texts, cleanName(like), 1)[0])
  const rest = parts.filter(part => part !== like)
  const isPage = (part: string) => nearestWords(pages, cleanName(part), 1).length > 0
  const page = rest.find(isPage)
  return {
    text: named ?? (texts.length === 1 ? texts[0] : undefined),
    page: page && nearestWords(pages, cleanName(page), 1)[0],
    // What is like the name of the only text may be that of a claim all the same.
    names: [...rest.filter(part => !isPage(part)).reverse(), ...(known === undefined && like ? [like] : [])],
  }
}
