import type { GroupedHit, Passage, PassageList } from '../../../search/index.ts'
import type { Scripts } from '../../../words/index.ts'
import { FIND } from '../find-address.ts'
import { createLink } from './create-link.ts'
import { describePassage } from './describe-passage.ts'

/** One search result: the sentence with its words marked, who says it and how, and where else it stands. */
export function renderHit(
  { page, title, passages }: PassageList,
  hit: GroupedHit,
  query: string,
  words: Scripts,
): HTMLLIElement {
  const item = document.createElement('li')
  const passage = passages[hit.passage]
  if (passage === undefined) return item
  const { place, about } = words.searching
  const addressOf = ({ fragment }: Passage) => `${page}?${new URLSearchParams({ [FIND]: query })}#${fragment}`
  const sentence = createLink(addressOf(passage))
  sentence.append(...markWords(hit, passages))
  const others = hit.alsoIn.map(other => createLink(addressOf(other), place(other.paragraph)))
  const meta = document.createElement('p')
  meta.append(...about(describePassage(passage, words), passage.paragraph, others, title))
  item.append(sentence, meta)
  return item
}

/** The sentence that the words start in; where they go on in others, those too. */
function markWords({ passage, marks }: GroupedHit, passages: readonly Passage[]): (string | HTMLElement)[] {
  const last = marks.at(-1)?.passage ?? passage
  return passages.slice(passage, last + 1).flatMap(({ text }, i) => {
    const own = marks.filter(mark => mark.passage === passage + i)
    return [...(i > 0 ? [' '] : []), ...markText(text, own)]
  })
}

function markText(text: string, marks: readonly { readonly start: number; readonly end: number }[]) {
  const parts: (string | HTMLElement)[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    const mark = document.createElement('mark')
    mark.textContent = text.slice(start, end)
    parts.push(text.slice(at, start), mark)
    at = end
  }
  return [...parts, text.slice(at)]
}
