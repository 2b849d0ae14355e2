import {
  findSentence,
  type NamedSentence,
  type PublishedId,
  type Reading,
  type Rewording,
} from '../../model/index.ts'
import type { Words } from '../../words/index.ts'
import { describeFormer } from './describe-former.ts'

export interface Succession {
  /** "Reworded since", "Retired". */
  readonly heading: string
  /** The same within a line. */
  readonly over: string
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
  entry: PublishedId,
  words: Words,
): Succession {
  const { ends, until } = entry
  const { formerPage } = words
  const meaning = describeFormer(text, entry, words)
  const successors = ends.flatMap(({ id, rewordings }) => {
    const sentence = findSentence(sentences, id)
    return sentence ? [{ sentence, rewordings }] : []
  })
  if (successors.length === 0) {
    const last = published.find(({ id }) => id === ends[0]?.id)
    const summary = formerPage.takenOut(String(last?.until ?? until))
    return { heading: formerPage.retired, over: formerPage.over.retired, meaning, summary, successors }
  }
  const on = String(until)
  const summary = successors.length === 1 ? formerPage.joined(on) : formerPage.split(on, successors.length)
  return { heading: formerPage.reworded, over: formerPage.over.reworded, meaning, summary, successors }
}
