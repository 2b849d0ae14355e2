import { FILTERS, type Filters, parseQuery, passesFilters, QUERY } from '../../search/index.ts'
import { DATA, ELEMENT } from '../../vocabulary/index.ts'
import { isComposing } from '../is-composing.ts'
import { plannedAddress, replaceAddress, settleAddress } from '../replace-address.ts'
import { describeAnswers } from './describe-answers.ts'
import { explainFailure } from './explain-failure.ts'
import { findArticle } from './find-article.ts'
import { goToHit } from './go-to-hit.ts'
import { rankResults } from './rank-results.ts'
import { renderFacets } from './render-facets.ts'
import { renderHit } from './render-hit.ts'
import { renderNear } from './render-near.ts'
import type { Answer } from './search-answer.ts'
import { searchHere } from './search-here.ts'
import { searchLibrary } from './search-library.ts'
import { suggestWords } from './suggest-words.ts'

/** Typing pauses for so long before anything is loaded. */
const PAUSE_MS = 150
/** Texts that are read at first, and results that are shown at first; each step adds as many. */
const TEXTS_READ = 8
const RESULTS_SHOWN = 30

/**
 * A search field and what it finds. On the search page the address alone decides the result, and typing keeps it in
 * step; in the dialog the text that is open answers at once, and other texts after a pause.
 */
class PhraseSearch extends HTMLElement {
  /** Counts the searches: an answer to an earlier one comes too late. */
  #latest = 0
  #steps = 1

  connectedCallback(): void {
    this.#input.addEventListener('input', () => void this.#search(PAUSE_MS))
    this.addEventListener('submit', event => this.#submit(event))
    this.addEventListener('keydown', event => this.#move(event))
    this.addEventListener('click', event => this.#follow(event))
    if (this.#isPage) void this.#restore()
    // Typed while the code was still on its way.
    else if (this.#input.value !== '') void this.#search(PAUSE_MS)
  }

  get #isPage(): boolean {
    return this.dataset.mode === 'page'
  }

  get #input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement)
  }

  get #list(): HTMLOListElement {
    return this.#part('ol', HTMLOListElement)
  }

  get #filters(): Filters {
    const { searchParams } = new URL(location.href)
    const { texts = '' } = this.dataset
    const known = texts.split(' ')
    const given = this.#isPage ? FILTERS.filter(name => searchParams.has(name)) : []
    const filters = given.map(name => [name, searchParams.get(name)] as const)
    // A text is read from its own address: only one that there is.
    return Object.fromEntries(
      filters.filter(([name, value]) => name !== 'text' || known.includes(value ?? '')),
    )
  }

  /** Show what the address says, where the reader left it. */
  async #restore(): Promise<void> {
    const { scroll = 0 } = (history.state ?? {}) as { readonly scroll?: number }
    addEventListener('pagehide', () => {
      replaceAddress(plannedAddress(), { scroll: scrollY })
      settleAddress()
    })
    this.#input.value = new URLSearchParams(location.search).get(QUERY) ?? ''
    await this.#search(0)
    if (scroll > 0) scrollTo({ top: scroll })
  }

  /** @param pause milliseconds to wait before anything is loaded */
  async #search(pause: number): Promise<void> {
    const mine = ++this.#latest
    const typed = this.#input.value
    if (pause > 0) this.#steps = 1
    if (this.#isPage && pause > 0) this.#keepAddress(typed)
    delete this.#list.dataset.total
    this.#part(`[${DATA.near}]`, HTMLElement).replaceChildren()
    const here = this.#isPage ? [] : await searchHere(parseQuery(typed))
    if (mine !== this.#latest) return
    const slug = findArticle()?.dataset.text
    const isWhole = typed.trim() === '' || (!this.#isPage && slug !== undefined && slug === this.dataset.only)
    this.#show(typed, here, { isWhole, unread: 0 })
    if (isWhole && (typed.trim() === '' || !needsHelp(here))) return
    await new Promise(resolve => setTimeout(resolve, pause))
    if (mine !== this.#latest) return
    if (isWhole) await this.#suggest(typed, mine)
    else await this.#searchOthers(typed, here, mine)
  }

  async #searchOthers(typed: string, here: readonly Answer[], mine: number): Promise<void> {
    const { site = '/', only } = this.dataset
    const filters = this.#filters
    try {
      const options = { site, filters, text: filters.text ?? only, most: TEXTS_READ * this.#steps }
      const { answers, unread } = await searchLibrary(typed, options)
      if (mine !== this.#latest) return
      const own = here.map(({ list }) => list.page)
      const others = answers.filter(({ list }) => !own.includes(list.page))
      const all = [...here, ...others]
      if (needsHelp(all)) await this.#suggest(typed, mine)
      if (mine === this.#latest) this.#show(typed, all, { isWhole: true, unread })
    } catch (error) {
      if (mine !== this.#latest) return
      this.#show(typed, here, { isWhole: true, unread: 0 })
      this.#say(explainFailure(error))
    }
  }

  #show(
    typed: string,
    answers: readonly Answer[],
    { isWhole, unread }: { isWhole: boolean; unread: number },
  ): void {
    const filters = this.#filters
    const narrowed = answers.map(({ list, hits }) => ({
      list,
      hits: hits.filter(({ passage }) => passesFilters(list.passages[passage], filters)),
    }))
    const results = rankResults(narrowed, location.pathname)
    const shown = results.slice(0, RESULTS_SHOWN * this.#steps)
    this.#list.replaceChildren(...shown.map(({ list, hit }) => renderHit(list, hit, typed)))
    this.#part(`[${DATA.facets}]`, HTMLElement).replaceChildren(
      ...(this.#isPage ? renderFacets(answers, filters) : []),
    )
    this.#part(`[${DATA.more}]`, HTMLElement).hidden = shown.length === results.length && unread === 0
    if (isWhole || results.length > 0) this.#say(describeAnswers(typed, narrowed))
    if (isWhole) this.#list.dataset.total = String(results.length)
  }

  async #suggest(typed: string, mine: number): Promise<void> {
    const { site = '/' } = this.dataset
    const words = await suggestWords(site, parseQuery(typed)).catch(() => [])
    if (mine === this.#latest)
      this.#part(`[${DATA.near}]`, HTMLElement).replaceChildren(...renderNear(site, words))
  }

  #keepAddress(typed: string): void {
    const address = plannedAddress()
    address.searchParams.set(QUERY, typed)
    replaceAddress(address, null)
  }

  /** In the dialog, Enter leads to the first result, or to the search page where there is none. */
  #submit(event: SubmitEvent): void {
    const first = this.#list.querySelector('a')
    if (!this.#isPage && first === null) return
    event.preventDefault()
    if (this.#isPage) void this.#search(1)
    else first?.click()
  }

  /** The arrows lead from the field through the results and back. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || isComposing(event)) return
    const stops = [this.#input, ...this.#list.querySelectorAll<HTMLElement>('li > a')]
    const at = stops.findIndex(stop => stop.matches(':focus'))
    const next = stops[at + step]
    if (at === -1 || next === undefined) return
    event.preventDefault()
    next.focus()
  }

  #follow(event: MouseEvent): void {
    const target = event.target as Element
    if (target.closest(`[${DATA.more}]`)) {
      this.#steps += 1
      void this.#search(0)
      return
    }
    const link = target.closest<HTMLAnchorElement>(`[${DATA.results}] a`)
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    this.closest('dialog')?.close()
    if (goToHit(link)) event.preventDefault()
  }

  #say(words: string): void {
    this.#part('[role="status"]', HTMLElement).textContent = words
  }

  #part<T extends Element>(selector: string, type: abstract new () => T): T {
    const element = this.querySelector(selector)
    if (!(element instanceof type)) throw new Error(`${ELEMENT.phraseSearch} has no ${selector}`)
    return element
  }
}

/** Whether no sentence has all of the words: some may be mistyped. */
function needsHelp(answers: readonly Answer[]): boolean {
  return answers.every(({ hits }) => hits.every(({ rank }) => rank === 'some'))
}

customElements.define(ELEMENT.phraseSearch, PhraseSearch)
