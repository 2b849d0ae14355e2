/** Who speaks: the text's own author, its editor, or somebody quoted, who may not be named. */
export type Voice =
  | { readonly by: 'author' }
  | { readonly by: 'editor' }
  | { readonly by: 'speaker'; readonly name?: string | undefined }

export const AUTHOR: Voice = { by: 'author' }
export const EDITOR: Voice = { by: 'editor' }

/** How somebody is shown whom nobody has named. */
const UNNAMED = 'unnamed speaker'

/** The voice of quoted words. @param name of their speaker, if anybody has named one */
export function voiceOfSpeaker(name: string | undefined): Voice {
  return name === undefined ? { by: 'speaker' } : { by: 'speaker', name }
}

/** Voices that have no name of their own. */
type Role = Exclude<Voice['by'], 'speaker'>
const ROLES: Readonly<Record<Role, Voice>> = { author: AUTHOR, editor: EDITOR }
const isRole = (code: string): code is Role => Object.hasOwn(ROLES, code)

/** The voice that `by` and, for a speaker, a name tell of; it is the author's where they say nothing. */
export function readVoice(by: Voice['by'] = AUTHOR.by, name?: string): Voice {
  return isRole(by) ? ROLES[by] : voiceOfSpeaker(name)
}

export const isAuthor = ({ by }: Voice): boolean => by === AUTHOR.by

/** The name of a speaker, if the voice is one's who has one. */
export function speakerOf(voice: Voice): string | undefined {
  return voice.by === 'speaker' ? voice.name : undefined
}

/** The name to show, which may be shared by others: a speaker may be called "author". */
export function nameVoice(voice: Voice): string {
  return voice.by === 'speaker' ? (voice.name ?? UNNAMED) : voice.by
}

const SPEAKER = 'speaker'

/** Write a voice as a string that no other voice has: `author`, `editor`, `speaker`, `speaker:Jan Leike`. */
export function encodeVoice(voice: Voice): string {
  const name = speakerOf(voice)
  return name === undefined ? voice.by : `${SPEAKER}:${name}`
}

/** Read a voice; what is none of these is a speaker's name alone, as it once was written. */
export function decodeVoice(code: string): Voice {
  if (isRole(code)) return ROLES[code]
  if (code === SPEAKER || code === UNNAMED) return voiceOfSpeaker(undefined)
  return voiceOfSpeaker(code.startsWith(`${SPEAKER}:`) ? code.slice(SPEAKER.length + 1) : code)
}

/**
 * Label the voices of one list, in their order.
 *
 * @param distinguish says of one that would read like another what it is
 */
export function labelVoices(
  voices: readonly Voice[],
  labelOf: (voice: Voice) => string,
  distinguish: (label: string, voice: Voice) => string,
): readonly string[] {
  const labels = voices.map(labelOf)
  return voices.map((voice, i) => {
    const label = String(labels[i])
    const isShared = labels.filter(other => other.toLowerCase() === label.toLowerCase()).length > 1
    return isShared ? distinguish(label, voice) : label
  })
}
