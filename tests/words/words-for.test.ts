import { afterEach, expect, test, vi } from 'vitest'
import { DEFAULT_LANGUAGE, SITE_LANGUAGES, siteLanguage, wordsFor } from '../../src/words/index.ts'

afterEach(() => vi.unstubAllEnvs())

test('Every language of the site has its words', () => {
  expect(SITE_LANGUAGES).toContain(DEFAULT_LANGUAGE)
  expect(SITE_LANGUAGES.map(language => wordsFor(language).language)).toEqual(SITE_LANGUAGES)
})

test.each(['xx', '', 'constructor'])('There are no words of the language “%s”', language => {
  expect(() => wordsFor(language)).toThrow(
    `Unexpected language ${language}, expected ${SITE_LANGUAGES.join(' or ')}`,
  )
})

test('The site speaks what its environment says, else English', () => {
  vi.stubEnv('SITE_LANGUAGE', '')
  expect(siteLanguage()).toBe('en')
  vi.stubEnv('SITE_LANGUAGE', 'de')
  expect(siteLanguage()).toBe('de')
})
