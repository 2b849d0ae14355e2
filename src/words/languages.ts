import { words as en } from './languages/en.ts'
import type { Words } from './words.ts'

/** The languages that the site can speak, by their BCP 47 tags. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en }
