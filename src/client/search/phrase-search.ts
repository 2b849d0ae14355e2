import { loadPagefind, type Pagefind } from './pagefind.ts'
import { renderHit } from './render-hit.ts'
import { type Found, searchPhrase } from './search-phrase.ts'

/** Typing pauses for so long before the words are looked up. */
const PAUSE_MS = 120

/** The search page: `?q=` alone decides what it shows, and typing keeps the address in step. */
class PhraseSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined
  #latest = 0
  #timer = 0

  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q') ?? ''
    this.#input.value = query
    if (query !== '') void this.#search(query)
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#follow(this.#input.value), PAUSE_MS)
    })
    this.querySelector('form')?.addEventListener('submit', event => {
      event.preventDefault()
      clearTimeout(this.#timer)
      this.#follow(this.#input.value)
    })
  }

  get #input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement)
  }

  #follow(query: string): void {
    const address = new URL(location.href)
    address.searchParams.set('q', query)
    history.replaceState(null, '', address)
    void this.#search(query)
  }

  async #search(query: string): Promise<void> {
    this.#latest += 1
    const mine = this.#latest
    delete this.#part('ol', HTMLOListElement).dataset.total
    try {
      this.#pagefind ??= loadPagefind(this.dataset.site ?? '/')
      const found = await searchPhrase(await this.#pagefind, query)
      if (mine === this.#latest) this.#show(query, found)
    } catch (error) {
      if (mine !== this.#latest) return
      this.#pagefind = undefined
      this.#part('ol', HTMLOListElement).replaceChildren()
      this.#say(`The search index could not be loaded (${error instanceof Error ? error.message : error}).`)
    }
  }

  #show(query: string, { exact, hits }: Found): void {
    const list = this.#part('ol', HTMLOListElement)
    list.replaceChildren(...hits.map(renderHit))
    list.dataset.total = String(hits.length)
    const sentences = `${hits.length} ${hits.length === 1 ? 'sentence' : 'sentences'}`
    if (query.trim() === '') this.#say('')
    else if (hits.length === 0) this.#say(`No single sentence holds “${query}”.`)
    else
      this.#say(exact ? `${sentences}.` : `No sentence holds the phrase; ${sentences} with all of its words.`)
  }

  #say(words: string): void {
    this.#part('[role=status]', HTMLElement).textContent = words
  }

  #part<T extends Element>(selector: string, type: abstract new () => T): T {
    const element = this.querySelector(selector)
    if (!(element instanceof type)) throw new Error(`phrase-search has no ${selector}`)
    return element
  }
}

customElements.define('phrase-search', PhraseSearch)
