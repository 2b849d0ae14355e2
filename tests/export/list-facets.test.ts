import { describe, expect, test } from 'vitest'
import { labelFacets, listFacets } from '../../src/export/index.ts'
import { voiceOfSpeaker } from '../../src/model/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aReading, aSentence } from '../cards/a-reading.ts'

const text = { slug: 'a', title: 'A', language: 'en' }
const quoted = (speaker: string | undefined, id = speaker ?? 'nobody') =>
  aSentence({
    voice: voiceOfSpeaker(speaker),
    id,
    kind: 'quotation',
    stance: 'reported',
    text: `${id} says so.`,
  })

/** "by name (label): ids" */
function list(parts: Parameters<typeof aReading>[0]): readonly string[] {
  const reading = aReading(parts)
  const facets = listFacets(reading)
  const labels = labelFacets(facets, reading.text, wordsFor('en'))
  return facets.map(
    ({ by, name, sentences }) =>
      `${by} ${name} (${labels.get(name)}): ${sentences.map(({ id }) => id).join(' ')}`,
  )
}

test('A text has a facet of each voice and of each stance, in the order in which they come up', () => {
  const sentences = [
    aSentence({ id: 'one', stance: 'conceded' }),
    quoted('Jan Leike', 'two'),
    aSentence({ id: 'three' }),
    aSentence({ id: 'four', stance: 'entertained' }),
    quoted('Ben', 'five'),
    aSentence({ id: 'six' }),
  ]
  expect(list({ text: { ...text, author: 'Ann Author' }, sentences })).toEqual([
    'voice voice-author (Ann Author): one three four six',
    'voice voice-jan-leike (Jan Leike): two',
    'voice voice-ben (Ben): five',
    'stance conceded (conceded): one',
    'stance reported (reported): two five',
    'stance asserted (asserted): three six',
    'stance entertained (entertained, not asserted): four',
  ])
})

test('An author who was not recorded has a facet, too', () => {
  expect(list({ sentences: [aSentence({ id: 'one' })] })[0]).toBe('voice voice-author (the author): one')
})

test('A twin counts once, a remark never', () => {
  const sentences = [
    aSentence({ id: 'one' }),
    aSentence({ kind: 'remark', id: undefined }),
    aSentence({ id: 'one', occurrence: 2 }),
  ]
  expect(list({ sentences })).toEqual([
    'voice voice-author (the author): one',
    'stance asserted (asserted): one',
  ])
})

test('A text without claims has none', () => {
  expect(list({ sentences: [aSentence({ kind: 'remark', id: undefined })] })).toEqual([])
})

describe('The address of a voice', () => {
  test.each<[string, readonly (string | undefined)[], readonly string[]]>([
    ['has its letters, whatever their marks', ['José Ortega y Gasset'], ['voice-jose-ortega-y-gasset']],
    ['has no hyphens at its ends', ['(anon.)'], ['voice-anon']],
    [
      'is a number where there are no such letters',
      ['Ben', 'Лев', '老子'],
      ['voice-ben', 'voice-1', 'voice-2'],
    ],
    [
      'is its own where two are alike',
      ['José', 'Jose', 'jose!'],
      ['voice-jose', 'voice-jose-1', 'voice-jose-2'],
    ],
    ['is never the author’s', ['Author', 'author'], ['voice-author-0', 'voice-author-1']],
    ['of somebody unnamed says so', [undefined], ['voice-unnamed-speaker']],
    [
      'of a speaker of that name is another',
      ['unnamed speaker', undefined],
      ['voice-unnamed-speaker-0', 'voice-unnamed-speaker'],
    ],
    [
      'is never one that is given',
      ['a 2', 'a', 'a!', '!a'],
      ['voice-a-2', 'voice-a', 'voice-a-3', 'voice-a-4'],
    ],
  ])('%s', (_, voices, names) => {
    const facets = listFacets(aReading({ sentences: voices.map(voice => quoted(voice)) }))
    expect(facets.filter(({ by }) => by === 'voice').map(({ name }) => name)).toEqual(names)
  })
})

test('The number that a voice has for an address is never that of another', () => {
  const sentences = [quoted('1'), quoted('山'), quoted('Ben')]
  expect(list({ text, sentences }).slice(0, 3)).toEqual([
    'voice voice-1 (1): 1',
    'voice voice-2 (山): 山',
    'voice voice-ben (Ben): Ben',
  ])
})
