import { isAuthor, labelVoices, type TextInfo } from '../model/index.ts'
import type { Words } from '../words/index.ts'
import type { Facet } from './list-facets.ts'

/**
 * Say what the facets of a text are called.
 *
 * @param facets all of them: those that would read alike say what they are
 * @returns by their names
 */
export function labelFacets(
  facets: readonly Facet[],
  { author }: Pick<TextInfo, 'author'>,
  { meaning }: Words,
): ReadonlyMap<string, string> {
  const voices = facets.flatMap(facet => (facet.by === 'voice' ? [facet] : []))
  const labels = labelVoices(
    voices.map(({ voice }) => voice),
    voice => (isAuthor(voice) && author) || meaning.voice(voice),
    meaning.distinguish,
  )
  return new Map([
    ...voices.map(({ name }, i) => [name, String(labels[i])] as const),
    ...facets.flatMap(facet =>
      facet.by === 'stance' ? [[facet.name, meaning.stances[facet.stance]] as const] : [],
    ),
  ])
}
