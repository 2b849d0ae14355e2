import {
  decodeVoice,
  encodeVoice,
  listFirsts,
  type NamedSentence,
  nameVoice,
  type Reading,
  type Stance,
  speakerOf,
  type Voice,
} from '../model/index.ts'

/** A part of a text's claims and quoted sentences, by who says them or how they are meant. */
export type Facet = {
  /** The last part of its address. */
  readonly name: string
  /** First places, in the order of the text. */
  readonly sentences: readonly NamedSentence[]
} & ({ readonly by: 'voice'; readonly voice: Voice } | { readonly by: 'stance'; readonly stance: Stance })

/** List the voices and the stances that a text has, each in the order in which it first comes up. */
export function listFacets({ sentences }: Reading): readonly Facet[] {
  const firsts = listFirsts(sentences)
  const groups = [...Map.groupBy(firsts, ({ voice }) => encodeVoice(voice))].map(([code, sentences]) => ({
    voice: decodeVoice(code),
    sentences,
  }))
  const names = nameAddresses(groups.map(({ voice }) => voice))
  const stances = [...Map.groupBy(firsts, ({ stance = 'asserted' }) => stance)]
  return [
    ...groups.map((group, i): Facet => ({ by: 'voice', name: `voice-${names[i]}`, ...group })),
    ...stances.map(([stance, sentences]): Facet => ({ by: 'stance', name: stance, stance, sentences })),
  ]
}

/** Names that differ, however alike the voices are; the author's, and that of nobody named, are always the same. */
function nameAddresses(voices: readonly Voice[]): readonly string[] {
  const taken = new Set(['author', 'unnamed-speaker'])
  return voices.map((voice, i) => {
    const speaker = speakerOf(voice)
    if (speaker === undefined) return slugOf(nameVoice(voice))
    const slug = slugOf(speaker)
    let name = slug === '' ? `${i}` : slug
    for (let number = i; taken.has(name); number += 1) name = slug === '' ? `${number}` : `${slug}-${number}`
    taken.add(name)
    return name
  })
}

function slugOf(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
