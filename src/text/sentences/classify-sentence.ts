import type { SentenceKind } from '../../model/reading.ts'

/** "It goes as follows:" introduces; a longer sentence before a colon asserts something of its own. */
const LEAD_IN_WORDS = 6
/** "Good post!" has no verb; a longer exclamation mostly has. */
const EXCLAMATION_WORDS = 4
/** "Thanks." or "My thoughts" say nothing that could be true or false. */
const FRAGMENT_WORDS = 2

/** The lookbehind keeps long runs within a sentence from taking quadratic time. */
const CLOSERS = /(?<!["'”’»)\]}*_\s])["'”’»)\]}*_\s]+$/u
const QUESTION = /[?？؟]$/u
const GREETING =
  /^(hi|hello|hey|dear|welcome|thanks|thank you|thx|cheers|congrat\w*|kudos|greetings|regards)\b/iu
const WISH =
  /^(i (really |do |very much )?(hope|wish)|let[’']s hope|may (we|you|they|it)|here[’']s hoping|hopefully\b)/iu
const PRONOUN_VERB = /^(it|this|that|they|he|she|we|you|i)([’']s|[’']re|[’']m)?\s+\p{L}+/iu

/**
 * Tell a sentence of the author's that asserts something from one that doesn't: a greeting, lead-in, wish,
 * question, or a fragment without a verb. A rule of thumb for English; the editor overrules it in
 * `annotations.yaml`.
 */
export function classifySentence(text: string): Exclude<SentenceKind, 'quotation'> {
  const bare = text.trim().replace(CLOSERS, '')
  const words = bare.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0
  const asserts =
    words > 0 &&
    !QUESTION.test(bare) &&
    !GREETING.test(bare) &&
    !WISH.test(bare) &&
    !(bare.endsWith(':') && words <= LEAD_IN_WORDS) &&
    !(bare.endsWith('!') && words <= EXCLAMATION_WORDS && !PRONOUN_VERB.test(bare)) &&
    words > FRAGMENT_WORDS - (PRONOUN_VERB.test(bare) ? 1 : 0)
  return asserts ? 'claim' : 'remark'
}
