import { AUTHOR, type Reading, type Sentence, STANCE_LABELS } from '../model/index.ts'

/** A part of a text's claims and quoted sentences, by who says them or how they are meant. */
export interface Facet {
  readonly by: 'voice' | 'stance'
  /** The last part of its address. */
  readonly name: string
  readonly label: string
  /** First places, in the order of the text. */
  readonly sentences: readonly Sentence[]
}

/** List the voices and the stances that a text has, each in the order in which it first comes up. */
export function listFacets({ text, sentences }: Reading): readonly Facet[] {
  const firsts = sentences.filter(({ id, occurrence }) => id !== undefined && occurrence === 1)
  const voices = [...Map.groupBy(firsts, ({ voice }) => voice)]
  const names = nameVoices(voices.map(([voice]) => voice))
  const stances = [...Map.groupBy(firsts, ({ stance = 'asserted' }) => stance)]
  return [
    ...voices.map(
      ([voice, sentences], i): Facet => ({
        by: 'voice',
        name: `voice-${names[i]}`,
        label: voice === AUTHOR ? (text.author ?? 'the author') : voice,
        sentences,
      }),
    ),
    ...stances.map(
      ([stance, sentences]): Facet => ({
        by: 'stance',
        name: stance,
        label: STANCE_LABELS[stance],
        sentences,
      }),
    ),
  ]
}

/** Names that differ, however alike the voices are. */
function nameVoices(voices: readonly string[]): readonly string[] {
  const taken = new Set([AUTHOR])
  return voices.map((voice, i) => {
    if (voice === AUTHOR) return AUTHOR
    const slug = slugOf(voice)
    const numbered = slug === '' ? `${i}` : `${slug}-${i}`
    const name = slug === '' || taken.has(slug) ? numbered : slug
    taken.add(name)
    return name
  })
}

function slugOf(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
