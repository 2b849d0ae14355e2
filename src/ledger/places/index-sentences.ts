import type { Sentence } from '../../model/index.ts'
import type { EntrySide, NamedText, TextPoint } from './placed-entry.ts'

/** The sentences of a text, found by their places. */
export interface SentenceIndex {
  /** The sentence that a point is in; `undefined` where there is none. */
  find(point: TextPoint, side: EntrySide): Sentence | undefined
  /** The sentences of a paragraph, in order. */
  listOf(paragraph: number): readonly Sentence[]
  /** The plain text of a paragraph. */
  textOf(paragraph: number): string
  /** The ids of the nearest claims before and after a sentence. */
  neighboursOf(sentence: Sentence): Neighbours
  /** How many places a claim has. */
  countOf(id: string): number
}

/** The ids of the nearest claims around a sentence; absent where the text begins or ends first. */
export interface Neighbours {
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** Index the sentences of a text by their places. */
export function indexSentences({ paragraphs, sentences }: NamedText): SentenceIndex {
  const groups = Map.groupBy(sentences, ({ paragraph }) => paragraph)
  const counts = new Map<string, number>()
  for (const { id } of sentences) if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  const befores = listLastIds(sentences)
  const afters = listLastIds(sentences.toReversed())
  const listOf = (paragraph: number) => groups.get(paragraph) ?? []
  return {
    find: ({ paragraph, offset }, side) =>
      listOf(paragraph).find(({ start, end }) =>
        side === 'start' ? start <= offset && offset < end : start < offset && offset <= end,
      ),
    listOf,
    textOf: paragraph => String(paragraphs[paragraph - 1]?.text),
    neighboursOf: sentence => {
      const [before, after] = [befores.get(sentence), afters.get(sentence)]
      return { ...(before && { before }), ...(after && { after }) }
    },
    countOf: id => Number(counts.get(id)),
  }
}

/** For each sentence: the last id before it. */
function listLastIds(sentences: readonly Sentence[]): ReadonlyMap<Sentence, string | undefined> {
  let last: string | undefined
  return new Map(
    sentences.map(sentence => {
      const before = last
      last = sentence.id ?? last
      return [sentence, before]
    }),
  )
}
