import { z } from 'zod'
import { nameVoice, speakerOf, type Voice, voiceOfSpeaker } from './voice.ts'

/** Words that are some: what the ledgers of a text and of the site are made of, as well as what follows. */
export const words = z.string('expected words').regex(/\S/, 'expected words')
/** An id or alias. */
export const name = z
  .string('expected an id')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id: lower-case words joined by hyphens')
/** The fragment of a later place of a claim. */
export const placeName = z
  .string('expected a place')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*~[1-9]\d*$/, 'expected the place of a claim, such as `some-id-k3f9~2`')
/** ISO 8601. */
export const date = z.iso.date('expected a date such as 2026-11-23')

/** What a ledger has in place of a name where there is none. */
const UNNAMED = nameVoice(voiceOfSpeaker(undefined))

/** Write a voice that is not the author's: by its name alone, unless that would read as nobody's. */
export function writeVoice(voice: Voice): string | { readonly name: string } {
  return speakerOf(voice) === UNNAMED ? { name: UNNAMED } : nameVoice(voice)
}

/** A voice that is not the author's, as a ledger has it. */
export const voiceSchema = z.union(
  [
    words.transform(name => voiceOfSpeaker(name === UNNAMED ? undefined : name)),
    z.strictObject({ name: words }).transform(({ name }) => voiceOfSpeaker(name)),
  ],
  'expected the name of a speaker',
)
