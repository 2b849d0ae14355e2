import type { Sentence } from '../../model/index.ts'
import { alignWords, countCarried, countLetters } from '../../text/index.ts'
import { foldWording } from '../match/fold-wording.ts'
import { isKnownByWords } from '../match/telling-words.ts'
import { profileWords } from '../match/word-profile.ts'
import type { FollowContext } from './follow-context.ts'
import { isCarried, type Old, quotedRange, type Standing } from './standing.ts'

/** The share of a sentence's letters that must have stayed for it to be the same. */
const STAYED = 0.5

/**
 * Whether a sentence is one that had no id, or has none any more: it is known by its words, and by the claims around
 * it where these don't tell enough or have changed.
 */
export function followWords(
  { index, ends, isFree, isSaidOnce }: FollowContext,
  old: Old,
  sentence: Sentence,
  standing: Standing,
): boolean {
  const runs = alignWords(old.text, sentence.text)
  const to = quotedRange(standing, standing.point.offset - sentence.start)
  if (!isFree(sentence) || !isCarried(runs, quotedRange(standing, old.offset), to, old.text)) return false
  const now = index.neighboursOf(sentence)
  const isBeside = (['before', 'after'] as const).some(side =>
    old[side] === undefined ? now[side] === undefined : ends(old[side]).has(now[side] ?? ''),
  )
  if (foldWording(sentence.text) === foldWording(old.text)) {
    return isBeside || (isSaidOnce(old.text) && isKnownByWords(profileWords(old.text)))
  }
  const most = Math.max(old.text.length, sentence.text.length)
  const stayed = countCarried(runs, { start: 0, end: most }, { start: 0, end: most })
  return isBeside && stayed >= STAYED * Math.max(countLetters(old.text), countLetters(sentence.text))
}
