import type { Filters } from '../../../search/index.ts'
import { DATA, ELEMENT } from '../../../vocabulary/index.ts'
import type { Scripts } from '../../../words/index.ts'
import { narrowAnswers } from '../answers/narrow-answers.ts'
import { rankResults } from '../answers/rank-results.ts'
import type { Answer } from '../answers/search-answer.ts'
import { describeAnswers } from './describe-answers.ts'
import { renderFacets } from './render-facets.ts'
import { renderHit } from './render-hit.ts'
import { renderNear } from './render-near.ts'

/** What a search shows. */
export interface Shown {
  readonly typed: string
  readonly answers: readonly Answer[]
  readonly filters: Filters
  /** Whether it has ended; before, that nothing was found says nothing. */
  readonly isWhole: boolean
  /** How many texts may hold the words besides those that were read. */
  readonly unread: number
  /** How many results are shown at most. */
  readonly most: number
}

/** The parts of a search on the page: the field, and what it says of what was found. */
export class SearchView {
  readonly #root: Element
  /** Whether it is the search page, where links narrow the search. */
  readonly #isPage: boolean

  constructor(root: Element, isPage: boolean) {
    this.#root = root
    this.#isPage = isPage
  }

  get input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement)
  }

  get #list(): HTMLOListElement {
    return this.#part('ol', HTMLOListElement)
  }

  /** Links to the results, in their order. */
  get results(): readonly HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('li > a')]
  }

  /** A new search begins: what stands here is of the one before. */
  begin(): void {
    delete this.#list.dataset.total
    this.#part(`[${DATA.near}]`, HTMLElement).replaceChildren()
  }

  show({ typed, answers, filters, isWhole, unread, most }: Shown, words: Scripts): void {
    const narrowed = narrowAnswers(answers, filters)
    const results = rankResults(narrowed, location.pathname)
    const shown = results.slice(0, most)
    this.#list.replaceChildren(...shown.map(({ list, hit }) => renderHit(list, hit, typed, words)))
    const facets = this.#isPage ? renderFacets(answers, filters, words) : []
    this.#part(`[${DATA.facets}]`, HTMLElement).replaceChildren(...facets)
    this.#part(`[${DATA.more}]`, HTMLElement).hidden = shown.length === results.length && unread === 0
    if (isWhole || results.length > 0) this.say(describeAnswers(typed, narrowed, words.searching))
    if (isWhole) this.#list.dataset.total = String(results.length)
  }

  /** Offer searches for other words. @param site the site's address, with a slash at its end */
  suggest(site: string, queries: readonly string[], words: Scripts): void {
    this.#part(`[${DATA.near}]`, HTMLElement).replaceChildren(...renderNear(site, queries, words.searching))
  }

  say(words: string): void {
    this.#part('[role="status"]', HTMLElement).textContent = words
  }

  #part<T extends Element>(selector: string, type: abstract new () => T): T {
    const element = this.#root.querySelector(selector)
    if (!(element instanceof type)) throw new Error(`${ELEMENT.phraseSearch} has no ${selector}`)
    return element
  }
}
