import { describe, expect, test } from 'vitest'
import { describeSuccession } from '../../../src/components/claim/describe-succession.ts'
import { type PublishedId, type Rewording, voiceOfSpeaker } from '../../../src/model/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { aReading, aSentence } from '../../cards/a-reading.ts'

const words = wordsFor('en')

const rewordings: readonly Rewording[] = [{ on: '2026-02-02', parts: [{ kind: 'same', text: 'One.' }] }]
const end = (id: string, isLive: boolean) => ({ id, isLive, rewordings })

function anEntry(id: string, part: Partial<PublishedId>): PublishedId {
  return {
    id,
    aliases: [],
    state: 'redirected',
    text: 'One.',
    paragraphs: [1],
    since: '2026-01-01',
    until: '2026-02-02',
    ends: [],
    ...part,
  }
}

const [one, two] = [aSentence({ id: 'one' }), aSentence({ id: 'two', stance: 'entertained' })]
const gone = anEntry('gone', { state: 'retired', until: '2026-03-03', ends: [end('gone', false)] })
const reading = aReading({ sentences: [one, two, { ...one, occurrence: 2 }], published: [gone] })

const OWN = 'Author not recorded in the saved copy, asserted by the author.'

describe('Of an id that no claim goes by', () => {
  test('is said which claim says it now, and how it came to', () => {
    expect(describeSuccession(reading, anEntry('was', { ends: [end('one', true)] }), words)).toEqual({
      heading: 'Reworded since',
      over: 'reworded since',
      meaning: OWN,
      summary: 'Reworded since: on 2026-02-02 it became part of another claim, which now says it.',
      successors: [{ sentence: one, rewordings }],
    })
  })

  test('is said into which claims it was split', () => {
    const entry = anEntry('was', { ends: [end('one', true), end('two', true)] })
    expect(describeSuccession(reading, entry, words)).toEqual({
      heading: 'Reworded since',
      over: 'reworded since',
      meaning: OWN,
      summary: 'Reworded since: on 2026-02-02 it was split into 2 claims, which now say it.',
      successors: [
        { sentence: one, rewordings },
        { sentence: two, rewordings },
      ],
    })
  })

  test('is said since when it is gone', () => {
    expect(describeSuccession(reading, gone, words)).toEqual({
      heading: 'Retired',
      over: 'retired',
      meaning: OWN,
      summary:
        'It was taken out of the text on 2026-03-03. Above is what it said last; nobody should be held to it.',
      successors: [],
    })
  })

  test('is said since when what said it last is gone', () => {
    const { heading, summary } = describeSuccession(
      reading,
      anEntry('was', { ends: [end('gone', false)] }),
      words,
    )
    expect(heading).toBe('Retired')
    expect(summary).toContain('on 2026-03-03')
  })

  test('is said since when it is gone where the ledger knows no more', () => {
    expect(describeSuccession(reading, anEntry('was', {}), words).summary).toContain('on 2026-02-02')
  })

  test.each([
    [
      { stance: 'entertained' as const },
      'Author not recorded in the saved copy, entertained, not asserted by the author.',
    ],
    [
      { voice: voiceOfSpeaker('Jan Leike'), stance: 'reported' as const },
      'Jan Leike, quoted, not the author’s own words.',
    ],
  ])('is said whose words it had, and how they were meant: %o', (part, meaning) => {
    expect(describeSuccession(reading, anEntry('was', part), words).meaning).toBe(meaning)
  })
})
