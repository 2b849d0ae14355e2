import { parseQuery, QUERY } from '../../search/index.ts'
import { DATA, ELEMENT } from '../../vocabulary/index.ts'
import type { Scripts } from '../../words/index.ts'
import { loadWords } from '../load-words.ts'
import { plannedAddress, replaceAddress, settleAddress } from '../replace-address.ts'
import { needsHelp } from './answers/needs-help.ts'
import { readFilters } from './answers/read-filters.ts'
import type { Answer } from './answers/search-answer.ts'
import { searchHere } from './answers/search-here.ts'
import { searchLibrary } from './answers/search-library.ts'
import { suggestWords } from './answers/suggest-words.ts'
import { findArticle } from './find-article.ts'
import { goToHit } from './go-to-hit.ts'
import { moveFocus } from './move-focus.ts'
import { explainFailure } from './results/explain-failure.ts'
import { SearchView } from './results/search-view.ts'

/** Typing pauses for so long before anything is loaded. */
const PAUSE_MS = 150
/** Texts that are read at first, and results that are shown at first; each step adds as many. */
const TEXTS_READ = 8
const RESULTS_SHOWN = 30

/** What was typed, and when: an answer to an earlier search comes too late. */
interface Search {
  readonly typed: string
  readonly number: number
  readonly words: Scripts
}

/**
 * A search field and what it finds. On the search page the address alone decides the result, and typing keeps it in
 * step; in the dialog the text that is open answers at once, and other texts after a pause.
 */
class PhraseSearch extends HTMLElement {
  readonly #isPage = this.dataset.mode === 'page'
  readonly #view = new SearchView(this, this.#isPage)
  /** Counts the searches. */
  #latest = 0
  #steps = 1

  connectedCallback(): void {
    const { input } = this.#view
    input.addEventListener('input', () => void this.#search(PAUSE_MS))
    this.addEventListener('submit', event => this.#submit(event))
    this.addEventListener('keydown', event => moveFocus(event, [input, ...this.#view.results]))
    this.addEventListener('click', event => this.#follow(event))
    if (this.#isPage) void this.#restore()
    // Typed while the code was still on its way.
    else if (input.value !== '') void this.#search(PAUSE_MS)
  }

  /** Show what the address says, where the reader left it. */
  async #restore(): Promise<void> {
    const { scroll = 0 } = (history.state ?? {}) as { readonly scroll?: number }
    addEventListener('pagehide', () => {
      replaceAddress(plannedAddress(), { scroll: scrollY })
      settleAddress()
    })
    this.#view.input.value = new URLSearchParams(location.search).get(QUERY) ?? ''
    await this.#search(0)
    if (scroll > 0) scrollTo({ top: scroll })
  }

  /** @param pause milliseconds to wait before anything is loaded */
  async #search(pause: number): Promise<void> {
    const number = ++this.#latest
    const typed = this.#view.input.value
    if (pause > 0) this.#steps = 1
    if (this.#isPage && pause > 0) keepAddress(typed)
    this.#view.begin()
    // Where there are no words for it nothing is said: the form still leads to the search page.
    const words = await loadWords().catch(() => undefined)
    if (words === undefined) return
    const search = { typed, number, words }
    const here = this.#isPage ? [] : await searchHere(parseQuery(typed))
    if (this.#isLate(search)) return
    const slug = findArticle()?.dataset.text
    const isWhole = typed.trim() === '' || (!this.#isPage && slug !== undefined && slug === this.dataset.only)
    this.#show(search, here, isWhole)
    if (isWhole && (typed.trim() === '' || !needsHelp(here))) return
    await new Promise(resolve => setTimeout(resolve, pause))
    if (this.#isLate(search)) return
    if (isWhole) await this.#suggest(search)
    else await this.#searchOthers(search, here)
  }

  async #searchOthers(search: Search, here: readonly Answer[]): Promise<void> {
    const { site = '/', only } = this.dataset
    const filters = this.#filters
    try {
      const options = { site, filters, text: filters.text ?? only, most: TEXTS_READ * this.#steps }
      const { answers, unread } = await searchLibrary(search.typed, options)
      if (this.#isLate(search)) return
      const own = here.map(({ list }) => list.page)
      const others = answers.filter(({ list }) => !own.includes(list.page))
      const all = [...here, ...others]
      if (needsHelp(all)) await this.#suggest(search)
      if (!this.#isLate(search)) this.#show(search, all, true, unread)
    } catch (error) {
      if (this.#isLate(search)) return
      this.#show(search, here, true)
      this.#view.say(explainFailure(error, search.words.searching))
    }
  }

  async #suggest(search: Search): Promise<void> {
    const { site = '/' } = this.dataset
    const queries = await suggestWords(site, parseQuery(search.typed)).catch(() => [])
    if (!this.#isLate(search)) this.#view.suggest(site, queries, search.words)
  }

  #show({ typed, words }: Search, answers: readonly Answer[], isWhole: boolean, unread = 0): void {
    const most = RESULTS_SHOWN * this.#steps
    this.#view.show({ typed, answers, filters: this.#filters, isWhole, unread, most }, words)
  }

  get #filters() {
    const { texts = '' } = this.dataset
    return this.#isPage ? readFilters(new URLSearchParams(location.search), texts.split(' ')) : {}
  }

  #isLate({ number }: Search): boolean {
    return number !== this.#latest
  }

  /** In the dialog, Enter leads to the first result, or to the search page where there is none. */
  #submit(event: SubmitEvent): void {
    const [first] = this.#view.results
    if (!this.#isPage && first === undefined) return
    event.preventDefault()
    if (this.#isPage) void this.#search(1)
    else first?.click()
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
}

function keepAddress(typed: string): void {
  const address = plannedAddress()
  address.searchParams.set(QUERY, typed)
  replaceAddress(address, null)
}

customElements.define(ELEMENT.phraseSearch, PhraseSearch)
