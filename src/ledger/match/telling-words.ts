import { profileWords, type WordProfile } from './word-profile.ts'

/** Fewer words than this ("I think so.") are said anywhere; what they are is told by what stands around them. */
const TELLING_WORDS = 4

/** Whether words are enough to know a claim by. */
export function isTelling({ words }: WordProfile): boolean {
  return words.size >= TELLING_WORDS
}

/** List the keys of some texts, each once, but of those only that a claim can be known by. */
export function listTellingKeys(texts: readonly string[]): readonly string[] {
  const profiles = texts.map(profileWords).filter(isTelling)
  return [...new Set(profiles.map(({ key }) => key))]
}
