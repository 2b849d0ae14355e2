import { LANGUAGES } from './languages.ts'

/** What the site speaks where nobody says otherwise. */
export const DEFAULT_LANGUAGE = 'en'

/**
 * Which language the site speaks, a BCP 47 tag: `SITE_LANGUAGE`. That there are words of it is checked before anything
 * is built.
 */
export function siteLanguage(): string {
  return process.env.SITE_LANGUAGE || DEFAULT_LANGUAGE
}

/** The languages that the site can speak. */
export const SITE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES)
