import { labelStance, nameVoice } from '../../model/index.ts'
import type { GroupedHit, Passage, PassageList } from '../../search/index.ts'
import { FIND } from './find-address.ts'

/** One search result: the sentence with its words marked, who says it and how, and where else it stands. */
export function renderHit(
  { page, title, passages }: PassageList,
  hit: GroupedHit,
  query: string,
): HTMLLIElement {
  const item = document.createElement('li')
  const passage = passages[hit.passage]
  if (passage === undefined) return item
  const addressOf = ({ fragment }: Passage) => `${page}?${new URLSearchParams({ [FIND]: query })}#${fragment}`
  const sentence = link(addressOf(passage))
  sentence.append(...markWords(hit, passages))
  const about = document.createElement('p')
  about.append(describeVoice(passage), ` · ¶${passage.paragraph}`)
  for (const place of hit.alsoIn) about.append(' · also in ', link(addressOf(place), `¶${place.paragraph}`))
  about.append(` · ${title}`)
  item.append(sentence, about)
  return item
}

function describeVoice(passage: Passage): string {
  const { kind, voice, stance } = passage
  if (kind === 'quotation') return `quoted from ${nameVoice(voice)}`
  if (kind === 'note') return 'editor’s note'
  if (kind === 'remark') return 'remark'
  return stance === undefined || stance === 'asserted' ? 'claim' : labelStance(passage)
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

function link(address: string, words = ''): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.textContent = words
  return anchor
}
