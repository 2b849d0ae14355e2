import { isAuthor, listFirsts, type Sentence } from '../model/index.ts'
import type { ClaimPlace, NewClaim } from './new-claim.ts'

/** List what has an id in a text, each with its twins, in the order of the text. */
export function listClaims(sentences: readonly Sentence[]): readonly NewClaim[] {
  const places = Map.groupBy(sentences, ({ id }) => id)
  const firsts = listFirsts(sentences)
  return firsts.map(first => {
    const twins = places.get(first.id)?.slice(1).map(describePlace)
    return {
      ...describePlace(first),
      ...(twins?.length && { twins }),
      ...(!isAuthor(first.voice) && { voice: first.voice }),
      ...(first.stance && first.stance !== 'asserted' && { stance: first.stance }),
      ...(first.speaker && { speaker: first.speaker }),
      ...(first.alias && { alias: first.alias }),
    }
  })
}

function describePlace({ text, paragraph }: Sentence): ClaimPlace {
  return { text, paragraph }
}
