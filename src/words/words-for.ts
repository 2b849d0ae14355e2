import { LANGUAGES } from './languages.ts'
import type { Words } from './words.ts'

/** The words of a language. @param language BCP 47 @throws Error if there are none */
export function wordsFor(language: string): Words {
  const words = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined
  if (words === undefined)
    throw new Error(`Unexpected language ${language}, expected ${Object.keys(LANGUAGES).join(' or ')}`)
  return words
}
