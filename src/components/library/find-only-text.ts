import { getCollection } from 'astro:content'

let known: Promise<string | undefined> | undefined

/** The name of the only text, while there is one: a search of the site is one of that text. */
export function findOnlyText(): Promise<string | undefined> {
  if (import.meta.env.DEV) known = undefined
  known ??= getCollection('texts').then(([first, ...others]) => (others.length === 0 ? first?.id : undefined))
  return known
}
