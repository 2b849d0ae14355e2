import { introduceSpeaker } from '../../export/index.ts'
import {
  AUTHOR,
  findSentence,
  isAuthor,
  labelStance,
  type NamedSentence,
  type PublishedId,
  type Reading,
  type Rewording,
} from '../../model/index.ts'

export interface Succession {
  /** "Reworded since", "Retired". */
  readonly heading: string
  /** Whose words it had, and how the author meant them. */
  readonly meaning: string
  /** One sentence. */
  readonly summary: string
  /** The claims that say it now, each with the changes on the way there. */
  readonly successors: readonly {
    readonly sentence: NamedSentence
    readonly rewordings: readonly Rewording[]
  }[]
}

/** Say what became of an id that no claim goes by any more. */
export function describeSuccession(
  { text, sentences, published }: Reading,
  { ends, until, voice = AUTHOR, stance, speaker }: PublishedId,
): Succession {
  const label = isAuthor(voice)
    ? labelStance({ stance, speaker }, ' by the author')
    : 'quoted, not the author’s own words'
  const meaning = `${introduceSpeaker({ text }, { voice })}, ${label}.`
  const successors = ends.flatMap(({ id, rewordings }) => {
    const sentence = findSentence(sentences, id)
    return sentence ? [{ sentence, rewordings }] : []
  })
  if (successors.length === 0) {
    const last = published.find(({ id }) => id === ends[0]?.id)
    const summary = `It was taken out of the text on ${last?.until ?? until}. Above is what it said last; nobody should be held to it.`
    return { heading: 'Retired', meaning, summary, successors }
  }
  const summary =
    successors.length === 1
      ? `Reworded since: on ${until} it became part of another claim, which now says it.`
      : `Reworded since: on ${until} it was split into ${successors.length} claims, which now say it.`
  return { heading: 'Reworded since', meaning, summary, successors }
}
