import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { STANCES } from '../../src/model/reading.ts'
import { SITE_LANGUAGES, wordsFor } from '../../src/words/index.ts'
import { scripts as english } from '../../src/words/languages/en.ts'

const FOLDER = 'src/words/languages'

/** What a language says by the way to it, a string or a function alike. */
function listKeys(said: object): readonly string[] {
  return Object.entries(said).flatMap(([key, value]) =>
    typeof value === 'object' ? [key, ...listKeys(value).map(inner => `${key}.${inner}`)] : [key],
  )
}

test('Every file of a language is one that the site can speak', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(SITE_LANGUAGES.map(language => `${language}.ts`).sort())
})

describe.each(SITE_LANGUAGES)('The language %s', language => {
  const words = wordsFor(language)

  test('is a tag as it is written', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language])
  })

  test('says all that English says, and nothing else', async () => {
    const { scripts } = (await import(join('../..', FOLDER, `${language}.ts`))) as { scripts: object }
    expect(listKeys(words).toSorted()).toEqual(listKeys(wordsFor('en')).toSorted())
    expect(listKeys(scripts).toSorted()).toEqual(listKeys(english).toSorted())
  })

  test('has words for every stance, all of them different', () => {
    expect(Object.keys(words.meaning.stances)).toEqual([...STANCES])
    expect(new Set(Object.values(words.meaning.stances)).size).toBe(STANCES.length)
  })
})

test('An entertained claim is denied to be asserted', () => {
  expect(wordsFor('en').meaning.stances.entertained).toBe('entertained, not asserted')
})
