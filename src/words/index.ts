export { parts } from './parts.ts'
export { DEFAULT_LANGUAGE, SITE_LANGUAGES, siteLanguage } from './site-language.ts'
export type { Scripts, Words } from './words.ts'
export { wordsFor } from './words-for.ts'
