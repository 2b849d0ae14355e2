import { words as en } from './en.ts'

/** What a language's file must have; English is the measure. */
export type Words = typeof en

/** The languages that the site can speak, by their BCP 47 tags. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en }
