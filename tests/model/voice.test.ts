import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLedger, parseLedger } from '../../src/ledger/index.ts'
import {
  AUTHOR,
  decodeVoice,
  EDITOR,
  encodeVoice,
  isAuthor,
  nameVoice,
  type Reading,
  readReading,
  readVoice,
  type Sentence,
  type Voice,
  voiceOfSpeaker,
  writePublished,
  writeSentence,
} from '../../src/model/index.ts'
import { LEDGER_FORMAT, type Ledger } from '../../src/model/ledger.ts'
import { writeVoice } from '../../src/model/ledger-words.ts'

const NAMES = [
  'author',
  'AUTHOR',
  'editor',
  'speaker',
  'speaker:',
  'unnamed speaker',
  'notes',
  'constructor',
  '__proto__',
  'a|b',
  '"',
  '🎉',
  '‏אבג',
  'the author',
]
const voices: readonly Voice[] = [AUTHOR, EDITOR, voiceOfSpeaker(undefined), ...NAMES.map(voiceOfSpeaker)]
const someVoice = fc.oneof(fc.constantFrom(...voices), fc.string({ minLength: 1 }).map(voiceOfSpeaker))

test('No two voices are written alike, and each is read as it was written', () => {
  expect(new Set(voices.map(encodeVoice)).size).toBe(voices.length)
  fc.assert(
    fc.property(someVoice, voice => {
      expect(decodeVoice(encodeVoice(voice))).toEqual(voice)
    }),
  )
})

test('Only the author is the author, whatever a speaker is called', () => {
  expect(voices.filter(isAuthor)).toEqual([AUTHOR])
})

test('A name that was written alone is a speaker’s, and what stood for none is none', () => {
  expect(decodeVoice('Jan Leike')).toEqual(voiceOfSpeaker('Jan Leike'))
  expect(decodeVoice('unnamed speaker')).toEqual(voiceOfSpeaker(undefined))
})

const sentence = {
  paragraph: 1,
  start: 0,
  end: 2,
  text: 'So',
  kind: 'quotation',
  stance: 'reported',
  id: 'so',
  occurrence: 1,
} as const
const claim: Sentence = { ...sentence, kind: 'claim', voice: AUTHOR, speaker: 'Jan Leike' }
const entry = {
  id: 'so',
  aliases: [],
  state: 'live' as const,
  text: 'So',
  paragraphs: [1],
  since: '2026-01-01',
  ends: [],
}

test('A Reading is read back from its JSON as it was, whoever speaks', () => {
  const sentences: readonly Sentence[] = [...voices.map(voice => ({ ...sentence, voice })), claim]
  const speakers = voices.filter(({ by }) => by === 'speaker')
  const published: Reading['published'] = [
    entry,
    { ...entry, stance: 'reported', speaker: 'Jan Leike' },
    ...speakers.map(voice => ({ ...entry, voice })),
  ]
  const rest = {
    text: { slug: 'a', title: 'A', language: 'en' },
    paragraphs: [],
    quotations: [],
    repeats: [],
    notes: [],
    relations: [],
  }
  const json = {
    format: 2 as const,
    ...rest,
    sentences: sentences.map(writeSentence),
    published: published.map(writePublished),
  }
  expect(readReading(JSON.parse(JSON.stringify(json)))).toEqual({ ...rest, sentences, published })
})

test('The voice of the JSON is the name to show, and who it is stands beside it', () => {
  expect(writeSentence({ ...sentence, voice: voiceOfSpeaker('author') })).toMatchObject({
    voice: 'author',
    by: 'speaker',
    speaker: 'author',
  })
  expect(writeSentence({ ...sentence, voice: voiceOfSpeaker(undefined) })).not.toHaveProperty('speaker')
  expect(writeSentence(claim)).toMatchObject({ voice: 'author', by: 'author', speaker: 'Jan Leike' })
})

test('A ledger keeps every speaker, named or not, and whoever is reported', () => {
  const speakers = voices.filter(({ by }) => by === 'speaker')
  const recorded = {
    aliases: [],
    state: 'live' as const,
    text: 'So',
    paragraphs: [1],
    since: '2026-01-01',
    history: [],
  }
  const claims = [
    ...speakers.map((voice, i) => ({ ...recorded, id: `so-${i}`, voice })),
    { ...recorded, id: 'reported', stance: 'reported' as const, speaker: 'Jan Leike' },
  ].map((claim, i, all) => ({
    ...claim,
    ...(i > 0 && { before: String(all[i - 1]?.id) }),
    ...(i < all.length - 1 && { after: String(all[i + 1]?.id) }),
  }))
  const ledger: Ledger = { format: LEDGER_FORMAT, claims, places: [] }
  expect(parseLedger(formatLedger(ledger))).toEqual({ ledger })
  expect(writeVoice(voiceOfSpeaker('Jan Leike'))).toBe('Jan Leike')
  expect(writeVoice(voiceOfSpeaker('author'))).toBe('author')
  expect(writeVoice(voiceOfSpeaker(undefined))).toBe(nameVoice(voiceOfSpeaker(undefined)))
})

test.each([
  { by: undefined, name: undefined, voice: AUTHOR },
  { by: 'author', name: 'Jan Leike', voice: AUTHOR },
  { by: 'editor', name: undefined, voice: EDITOR },
  { by: 'speaker', name: undefined, voice: voiceOfSpeaker(undefined) },
  { by: 'speaker', name: 'author', voice: voiceOfSpeaker('author') },
] as const)('By $by, named $name, is read', ({ by, name, voice }) => {
  expect(readVoice(by, name)).toEqual(voice)
})
