import { STANCE_LABELS } from '../model/index.ts'
import type { SearchAnchor } from '../search/index.ts'
import type { Hit } from './search-phrase.ts'

/** One search result: the sentence with its words marked, who says it and how, and where else it stands. */
export function renderHit(hit: Hit): HTMLLIElement {
  const item = document.createElement('li')
  const about = document.createElement('p')
  about.append(describeVoice(hit), ' · ', `¶${hit.paragraph}`)
  for (const place of hit.alsoIn)
    about.append(' · also in ', link(`${hit.page}#${place.fragment}`, `¶${place.paragraph}`))
  about.append(' · ', hit.title)
  const sentence = link(`${hit.page}#${hit.fragment}`)
  sentence.append(...markWords(hit))
  item.append(sentence, about)
  return item
}

function describeVoice({ kind, voice, stance }: SearchAnchor): string {
  if (kind === 'quotation') return `quoted from ${voice}`
  if (kind === 'remark') return 'remark'
  return stance === undefined || stance === 'asserted' ? 'claim' : STANCE_LABELS[stance]
}

function markWords({ text, marks }: Hit): (string | HTMLElement)[] {
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
