import { expect, test } from 'vitest'
import { describeSpeaker, introduceSpeaker } from '../../src/export/index.ts'
import { AUTHOR, voiceOfSpeaker } from '../../src/model/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { aReading, aSentence } from '../cards/a-reading.ts'

const words = wordsFor('en')

const text = { slug: 'a', title: 'A', language: 'en' }

test.each([
  {
    name: 'A claim is its author’s',
    author: 'Ann Author',
    voice: AUTHOR,
    speaker: 'Ann Author',
    introduced: 'Ann Author',
  },
  {
    name: 'An author’s name is written as its bearer writes it',
    author: 'bell hooks',
    voice: AUTHOR,
    speaker: 'bell hooks',
    introduced: 'bell hooks',
  },
  {
    name: 'An author who was not recorded is nobody',
    author: undefined,
    voice: AUTHOR,
    speaker: 'author not recorded in the saved copy',
    introduced: 'Author not recorded in the saved copy',
  },
  {
    name: 'Quoted words are their speaker’s',
    author: 'Ann Author',
    voice: voiceOfSpeaker('Jan Leike'),
    speaker: 'Jan Leike',
    introduced: 'Jan Leike',
  },
  {
    name: 'A speaker’s name is written as its bearer writes it',
    author: 'Ann Author',
    voice: voiceOfSpeaker('danah boyd'),
    speaker: 'danah boyd',
    introduced: 'danah boyd',
  },
  {
    name: 'Words that nobody has been named for are not the author’s',
    author: 'Ann Author',
    voice: voiceOfSpeaker(undefined),
    speaker: 'unnamed speaker',
    introduced: 'Unnamed speaker',
  },
  {
    name: 'A speaker of the name that stands for none keeps it as it is',
    author: undefined,
    voice: voiceOfSpeaker('unnamed speaker'),
    speaker: 'unnamed speaker',
    introduced: 'unnamed speaker',
  },
  {
    name: 'A speaker called “author” is not the author',
    author: 'Ann Author',
    voice: voiceOfSpeaker('author'),
    speaker: 'author',
    introduced: 'author',
  },
])('$name', ({ author, voice, speaker, introduced }) => {
  const reading = aReading({ text: { ...text, author } })
  expect(describeSpeaker(reading, aSentence({ voice }), words)).toBe(speaker)
  expect(introduceSpeaker(reading, aSentence({ voice }), words)).toBe(introduced)
})
