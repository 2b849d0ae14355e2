import { words as en, type scripts } from './languages/en.ts'

/** What a language's file must have; English is the measure. */
export type Words = typeof en
/** What of it the scripts of a page say. */
export type Scripts = typeof scripts

/** The languages that the site can speak, by their BCP 47 tags. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en }
