import type { PublishedId, Reading, Sentence } from './reading.ts'
import { nameVoice, readVoice, speakerOf, type Voice, voiceOfSpeaker } from './voice.ts'

/** The version of the form of `reading.json`. The first had no number, and no `by`. */
export const READING_FORMAT = 2

/** A voice in `reading.json`. */
interface VoiceJson {
  /** The name to show. It says nothing of who it is: a speaker may be called "author". */
  readonly voice: string
  readonly by: Voice['by']
  /** The name of whose words they are, or of whom the author reports; absent where nobody has named one. */
  readonly speaker?: string | undefined
}

export type SentenceJson = Omit<Sentence, 'voice' | 'speaker'> & VoiceJson
type PublishedJson = Omit<PublishedId, 'voice' | 'speaker'> & Partial<VoiceJson>

/** A Reading as `reading.json` has it; what else stands there is for other software. */
export interface ReadingJson extends Omit<Reading, 'sentences' | 'published'> {
  readonly format: typeof READING_FORMAT
  readonly sentences: readonly SentenceJson[]
  readonly published: readonly PublishedJson[]
}

export function writeSentence({ voice, speaker, ...sentence }: Sentence): SentenceJson {
  return { ...sentence, ...writeVoice(voice, speaker) }
}

export function readSentence({ voice, by, speaker, ...sentence }: SentenceJson): Sentence {
  return { ...sentence, ...readSpeech({ voice, by, speaker }) }
}

/** The author's own have no voice. */
export function writePublished({ voice, speaker, ...entry }: PublishedId): PublishedJson {
  if (voice !== undefined) return { ...entry, ...writeVoice(voice) }
  return { ...entry, ...(speaker && { speaker }) }
}

/** Read `reading.json` back into the Reading that it was made of. */
export function readReading({ format, sentences, published, ...reading }: ReadingJson): Reading {
  return {
    ...reading,
    sentences: sentences.map(readSentence),
    published: published.map(readPublished),
  }
}

function readPublished({ voice, by, speaker, ...entry }: PublishedJson): PublishedId {
  if (by === 'speaker') return { ...entry, voice: voiceOfSpeaker(speaker) }
  return { ...entry, ...(speaker && { speaker }) }
}

function writeVoice(voice: Voice, reported?: string): VoiceJson {
  const speaker = reported ?? speakerOf(voice)
  return { voice: nameVoice(voice), by: voice.by, ...(speaker !== undefined && { speaker }) }
}

/** The speaker of quoted words is part of the voice, whom the author reports is not. */
function readSpeech({ by, speaker }: VoiceJson): Pick<Sentence, 'voice' | 'speaker'> {
  const voice = readVoice(by, speaker)
  return { voice, ...(speaker && voice.by !== 'speaker' && { speaker }) }
}
