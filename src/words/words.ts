import type { scripts, words } from './languages/en.ts'

/** What a language's file must say; English is the measure. */
export type Words = typeof words
/** What of it the scripts of a page say. */
export type Scripts = typeof scripts
