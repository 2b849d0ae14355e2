import { findHits, indexPassages, type Mark, parseQuery } from '../../search/index.ts'
import foundStyles from '../../styles/found.css?url'
import searchStyles from '../../styles/search.css?url'
import { decodePercent } from '../../text/index.ts'
import { DATA, ELEMENT, EVENT, HIGHLIGHT } from '../../vocabulary/index.ts'
import { isComposing } from '../is-composing.ts'
import { loadStyles } from '../load-styles.ts'
import { loadWords } from '../load-words.ts'
import { findNamed } from '../reading/find-claim.ts'
import { plannedAddress, replaceAddress, settleAddress } from '../replace-address.ts'
import { rangeOf, readPage } from './answers/read-page.ts'
import { FIND } from './find-address.ts'
import { findArticle } from './find-article.ts'

/**
 * Marks a phrase that the address names wherever the text has it, brings the place that its fragment names into view,
 * and leads from one place to the next. The text itself is not touched; where the browser can't mark it, it selects it.
 */
class FindBar extends HTMLElement {
  #ranges: readonly Range[] = []
  #at = 0
  /** What is marked. */
  #query: string | null = null

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const { go } = (target as Element).closest<HTMLElement>(`[${DATA.go}]`)?.dataset ?? {}
      if (go === '0') this.#clear()
      else if (go !== undefined) this.#show(this.#at + Number(go))
    })
    document.addEventListener('keydown', event => {
      const isBusy = event.defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null
      if (event.key === 'Escape' && !this.hidden && !isBusy && !isComposing(event)) this.#clear()
    })
    document.addEventListener(EVENT.find, () => this.#find(false))
    // Back and forward within the page, or to it: what is marked is what the address says then.
    const follow = () => {
      if (new URL(location.href).searchParams.get(FIND) !== this.#query) this.#find(true)
    }
    addEventListener('popstate', follow)
    addEventListener('pageshow', ({ persisted }) => persisted && follow())
    this.#find(isReturn())
  }

  /** @param isReturn whether the reader was there before, and is taken to where the page was left */
  #find(isReturn: boolean): void {
    const { searchParams, hash } = new URL(location.href)
    const article = findArticle()
    const query = searchParams.get(FIND)
    this.#hide()
    this.#query = query
    if (query === null || article === null) return
    const passages = [...readPage(article)]
    const hits = findHits(indexPassages(passages), parseQuery(query)).toSorted(
      (a, b) => a.passage - b.passage,
    )
    const marks = hits.flatMap(({ marks }) => joinMarks(marks))
    this.#ranges = marks.map(([first, last]) => {
      const range = rangeOf(passages, first)
      const { endContainer, endOffset } = rangeOf(passages, last)
      range.setEnd(endContainer, endOffset)
      return range
    })
    if (this.#ranges.length === 0) return
    // Only now: most readers search for nothing.
    for (const styles of [searchStyles, foundStyles]) void loadStyles(styles)
    const named = document.getElementById(decodePercent(hash.slice(1)))
    const target = named && findNamed(named)
    const { [FIND]: left } = (history.state ?? {}) as { readonly [FIND]?: unknown }
    const first = this.#ranges.findIndex(range => target?.contains(range.startContainer))
    this.#show(isReturn && typeof left === 'number' ? left : Math.max(0, first), isReturn)
  }

  #show(index: number, isReturn = false): void {
    const { length } = this.#ranges
    this.#at = (index + length) % length
    const range = this.#ranges[this.#at]
    if (range === undefined) return
    void this.#tell()
    openFolds(range.startContainer.parentElement)
    mark(this.#ranges, range)
    if (isReturn) return
    replaceAddress(plannedAddress(), { ...history.state, [FIND]: this.#at })
    const { top } = range.getBoundingClientRect()
    scrollBy({ top: top - innerHeight / 3 })
    focusOn(range.startContainer.parentElement)
  }

  /** Say which place is shown, and show the bar: not before, so that nothing in it moves. */
  async #tell(): Promise<void> {
    // Offline there may be no words for it.
    const words = await loadWords().catch(() => undefined)
    const { length } = this.#ranges
    const status = this.querySelector('[role="status"]')
    if (length === 0 || status === null) return
    status.textContent = words?.searching.at(this.#at + 1, length) ?? ''
    this.hidden = false
  }

  #clear(): void {
    this.#hide()
    this.#query = null
    const address = plannedAddress()
    address.searchParams.delete(FIND)
    replaceAddress(address)
    settleAddress()
  }

  #hide(): void {
    if (this.#ranges.length > 0 && !('highlights' in CSS)) getSelection()?.removeAllRanges()
    if ('highlights' in CSS) CSS.highlights.clear()
    this.hidden = true
    this.#ranges = []
  }
}

/** The first and last mark of each place: one that reaches over several sentences has a mark in each. */
function joinMarks(marks: readonly Mark[]): readonly (readonly [Mark, Mark])[] {
  const places: [Mark, Mark][] = []
  for (const next of marks) {
    const place = places.at(-1)
    const last = place?.[1]
    if (place && last && next.passage > last.passage && next.start === 0) place[1] = next
    else places.push([next, next])
  }
  return places
}

/** Whether the page is opened again, or come back to: then the browser scrolls to where it was left. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'reload' || entry?.type === 'back_forward'
}

function openFolds(element: Element | null): void {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true
}

function mark(ranges: readonly Range[], current: Range): void {
  if ('highlights' in CSS) {
    CSS.highlights.set(HIGHLIGHT.found, new Highlight(...ranges))
    CSS.highlights.set(HIGHLIGHT.foundHere, new Highlight(current))
    return
  }
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(current)
}

/** Keyboard and screen reader go on from there. */
function focusOn(element: Element | null): void {
  const place = element?.closest<HTMLElement>(
    `[${DATA.claim}], [${DATA.sentence}], [${DATA.paragraph}], ${ELEMENT.marginNote}`,
  )
  if (!place) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
}

customElements.define(ELEMENT.findBar, FindBar)
