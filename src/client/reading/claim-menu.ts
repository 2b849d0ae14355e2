import styles from '../../styles/dialogs/menu.css?url'
import { CLASS, DATA, ELEMENT, ID, VARIABLE } from '../../vocabulary/index.ts'
import { loadStyles } from '../load-styles.ts'
import { tellKeys } from '../settings/tell-keys.ts'
import { anchorOf, findClaim } from './find-claim.ts'

/** Pixels kept free between the menu and the edge of the window. */
const EDGE = 8

/** A link to the page of a claim. */
const LINK = `a.${CLASS.permalink}`

/**
 * The menu of a claim, a popover that opens in place of the claim's page when its link is followed: with a modifier
 * key, or without this script, the link leads there as any other.
 */
class ClaimMenu extends HTMLElement {
  /** The link that the menu was opened from. */
  #link: HTMLAnchorElement | null = null

  connectedCallback(): void {
    // Until it works it is no part of the page.
    const { content } = this.querySelector('template') ?? {}
    if (content) this.append(content)
    tellKeys()
    void loadStyles(styles)
    document.addEventListener('click', event => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event
      const link = (target as Element).closest<HTMLAnchorElement>(LINK)
      if (link === null || button > 0 || ctrlKey || metaKey || shiftKey || altKey) return
      event.preventDefault()
      this.#open(link)
    })
    this.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) this.hidePopover()
    })
    this.addEventListener('toggle', ({ newState }) => {
      this.#link?.setAttribute('aria-expanded', String(newState === 'open'))
    })
    // It grows when a field is put into it.
    new ResizeObserver(() => this.#link && this.#place(this.#link)).observe(this)
  }

  #open(link: HTMLAnchorElement): void {
    this.#link?.setAttribute('aria-expanded', 'false')
    this.#link = link
    const claim = findClaim(link)
    this.#fill('page', link.href)
    this.#fill('twin', findTwin(anchorOf(claim)))
    this.#fill('reason', findReason(claim))
    const actions = this.querySelector(ELEMENT.claimActions)
    actions?.setAttribute(DATA.page, link.href)
    actions?.querySelector('textarea')?.remove()
    this.#write('p', link.getAttribute('aria-label') ?? '')
    this.#write('[role="status"]', '')
    this.showPopover({ source: link })
    this.#place(link)
    this.querySelector('button')?.focus()
  }

  #fill(name: string, address: string | undefined): void {
    const link = this.querySelector<HTMLAnchorElement>(`[${DATA.to}="${name}"]`)
    if (link?.parentElement) link.parentElement.hidden = address === undefined
    if (link && address !== undefined) link.href = address
  }

  #write(selector: string, words: string): void {
    const element = this.querySelector(selector)
    if (element) element.textContent = words
  }

  /** Below the link, or where there is room. */
  #place(link: HTMLAnchorElement): void {
    const { right, bottom } = link.getBoundingClientRect()
    const left = Math.min(right - this.offsetWidth, innerWidth - this.offsetWidth - EDGE)
    const top = Math.min(bottom, innerHeight - this.offsetHeight - EDGE)
    this.style.setProperty(VARIABLE.left, `${Math.max(EDGE, left)}px`)
    this.style.setProperty(VARIABLE.top, `${Math.max(EDGE, top)}px`)
  }
}

/** The next place of a claim, or from the last one the first. */
function findTwin(anchor: Element | undefined): string | undefined {
  const [id] = anchor?.id.split(ID.later) ?? []
  const places = [
    ...document.querySelectorAll(`:is([id="${id}"], [id^="${id}${ID.later}"]):not(span[id] > *)`),
  ]
  const next = places[places.findIndex(place => place === anchor) + 1] ?? places[0]
  return next && next !== anchor ? `#${next.id}` : undefined
}

/** Where the label of a claim, or of the paragraph around it, leads. */
function findReason(claim: HTMLElement | null | undefined): string | undefined {
  const paragraph = claim?.closest(`[${DATA.hold}]`)?.querySelector(`.${CLASS.why} a`)
  // Only the last piece of a claim is followed by its label.
  const pieces = claim
    ?.closest(`[${DATA.paragraph}]`)
    ?.querySelectorAll(`[${DATA.claim}="${claim.dataset.claim}"]`)
  const after = [...(pieces ?? [])].at(-1)?.nextElementSibling
  const label = after?.matches(`a.${CLASS.stance}`) ? after : undefined
  return (paragraph ?? label)?.getAttribute('href') ?? undefined
}

customElements.define(ELEMENT.claimMenu, ClaimMenu)
