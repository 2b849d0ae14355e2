import { fold, unfold } from '../fold.ts'

/** What the loosest comparison of a text looks at. */
export interface LevelledText {
  /** The letters and digits of the text, with nothing between them; those that search holds to be alike are the same. */
  readonly letters: string
  /** For each UTF-16 code unit of `letters`: where in the text the character it stands for begins. Ascending. */
  readonly places: readonly number[]
}

/** How browsers compare text fragments: by base letters, in the way ICU searches. */
const collator = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' })

/**
 * Level all that a browser may overlook when it looks for words: besides what `fold` levels, white space, punctuation
 * and every mark; letters that ICU's search holds to be alike (ð and d, hiragana and katakana) become the same.
 *
 * Passages that are the same to any browser have the same `letters`, but not the other way round.
 */
export function levelLetters(text: string): LevelledText {
  const found = findLetters(text)
  const alike = findAlike(found.map(({ letter }) => letter))
  const places: number[] = []
  let letters = ''
  for (const { letter, start } of found) {
    const levelled = alike.get(letter) ?? letter
    letters += levelled
    for (let unit = 0; unit < levelled.length; unit++) places.push(start)
  }
  return { letters, places }
}

interface FoundLetter {
  readonly letter: string
  readonly start: number
}

function findLetters(text: string): readonly FoundLetter[] {
  const folded = fold(text)
  const known = new Map<string, readonly string[]>()
  const found: FoundLetter[] = []
  let unit = 0
  for (const character of folded.text) {
    const letters = known.get(character) ?? lettersIn(character)
    known.set(character, letters)
    const { start } = unfold(folded, unit, unit + character.length)
    for (const letter of letters) found.push({ letter, start })
    unit += character.length
  }
  return found
}

/** The letters of a character without their marks; the Arabic tatweel, a mere line, is none. */
function lettersIn(character: string): readonly string[] {
  return [...character.normalize('NFD')].filter(
    part => /[\p{L}\p{N}]/u.test(part) && collator.compare(part, '') !== 0,
  )
}

/** For each letter that compares as equal to one before it in the order of the collator: that one. */
function findAlike(letters: readonly string[]): ReadonlyMap<string, string> {
  const alike = new Map<string, string>()
  let first = ''
  for (const letter of [...new Set(letters)].sort(collator.compare)) {
    if (collator.compare(first, letter) === 0) alike.set(letter, first)
    else first = letter
  }
  return alike
}
