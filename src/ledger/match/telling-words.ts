import { profileWords, type WordProfile } from './word-profile.ts'

/**
 * Fewer words, such as “I think so.”, may stand anywhere in a text, so they don’t tell by themselves which claim they
 * are; only what stands around them does.
 */
const TELLING_WORDS = 4

/** Whether a claim can be known by its words alone. */
export function isKnownByWords({ words }: WordProfile): boolean {
  return words.size >= TELLING_WORDS
}

/** List the keys of those texts by which a claim can be known, each once. */
export function listTellingKeys(texts: readonly string[]): readonly string[] {
  const profiles = texts.map(profileWords).filter(isKnownByWords)
  return [...new Set(profiles.map(({ key }) => key))]
}
