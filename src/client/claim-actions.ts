import { DATA, ELEMENT } from '../vocabulary/index.ts'
import { type Copied, copyText } from './copy-text.ts'
import { findCitation } from './find-citation.ts'
import { loadWords } from './load-words.ts'
import { ownAddress } from './own-address.ts'

/**
 * Copies the address or the citation of a claim when one of its buttons is pressed, and says so. Where the clipboard
 * is denied it shows a field with the words to copy by hand.
 */
class ClaimActions extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const { copy } = (target as Element).closest<HTMLElement>(`[${DATA.copy}]`)?.dataset ?? {}
      if (copy !== undefined) void this.#copy(copy === 'link')
    })
  }

  /** The page of the claim: the one that is open, unless the element names another. */
  get #page(): string {
    return this.dataset.page ?? location.href
  }

  async #copy(isLink: boolean): Promise<void> {
    const address = ownAddress(this.dataset.page && new URL(this.dataset.page).pathname)
    const link: Copied = { text: address, html: `<a href="${address}">${address}</a>` }
    const copied = isLink ? Promise.resolve(link) : findCitation(this.#page)
    // First of all: only right after the click may it be copied. What is said of it comes later.
    const copying = copyText(copied)
    // Offline there may be none: then it is copied without a word.
    const said = await loadWords().then(
      ({ copying }) => copying,
      () => undefined,
    )
    const isCopied = await copying
    const { text } = await copied.catch(() => link)
    this.#say(isCopied ? (isLink ? said?.link : said?.citation) : said?.byHand)
    this.querySelector('textarea')?.remove()
    if (!isCopied) this.#show(text, said?.field)
  }

  #say(words = ''): void {
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = words
  }

  #show(text: string, name = ''): void {
    const field = document.createElement('textarea')
    field.readOnly = true
    field.rows = Math.min(6, 1 + Math.floor(text.length / 40))
    field.value = text
    field.setAttribute('aria-label', name)
    this.append(field)
    field.focus()
    field.select()
  }
}

customElements.define(ELEMENT.claimActions, ClaimActions)
