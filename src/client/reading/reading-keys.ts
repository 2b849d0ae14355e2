import { CLASS, DATA, ELEMENT, EVENT, ROLE } from '../../vocabulary/index.ts'
import { anchorOf, findClaim } from './find-claim.ts'

const CLAIMS = `a.${CLASS.permalink}`
const NOTES = `a[role="${ROLE.noteReference}"]`

/** What each key does on a reading page. */
const ACTIONS: Readonly<Record<string, () => void>> = {
  j: () => go(CLAIMS, 1),
  k: () => go(CLAIMS, -1),
  n: () => go(NOTES, 1),
  c: copyLink,
}

document.addEventListener(EVENT.letter, event => {
  const act = ACTIONS[(event as CustomEvent<string>).detail]
  if (act === undefined || document.querySelector('dialog[open]')) return
  document.querySelector<HTMLElement>(`${ELEMENT.claimMenu}:popover-open`)?.hidePopover()
  act()
})

/** Move the focus to the next link of a kind, and its words to a third of the window. */
function go(selector: string, step: 1 | -1): void {
  const links = listShown(selector)
  const link = step === 1 ? links.find(isAhead) : links.findLast(isBehind)
  if (link === undefined) return
  const place = (selector === CLAIMS && anchorOf(findClaim(link))) || link
  place.scrollIntoView({ block: 'start' })
  link.focus({ preventScroll: true })
}

const isAhead = (link: Element) => sideOf(link) > 0
const isBehind = (link: Element) => sideOf(link) < 0

/** Where a link stands: -1 before what has the focus, 1 after it; where that is out of view, before or after the view. */
function sideOf(link: Element): number {
  const focus = document.activeElement
  const { top = -1 } = focus?.closest(`[${DATA.text}]`) ? focus.getBoundingClientRect() : {}
  if (focus === null || !isInView(top)) return link.getBoundingClientRect().top < 0 ? -1 : 1
  const position = focus.compareDocumentPosition(link)
  return position & Node.DOCUMENT_POSITION_FOLLOWING
    ? 1
    : position & Node.DOCUMENT_POSITION_PRECEDING
      ? -1
      : 0
}

/** Copy the link of the claim that has the focus, or is pointed at, or is first in view. */
function copyLink(): void {
  const links = listShown(CLAIMS)
  const link =
    links.find(link => link.parentElement?.matches(':focus-within')) ??
    links.find(link => link.parentElement?.matches(':hover') || isTarget(link)) ??
    links.find(link => isInView(link.getBoundingClientRect().top))
  if (link === undefined) return
  link.focus({ preventScroll: true })
  link.click()
  document.querySelector<HTMLElement>(`${ELEMENT.claimMenu} [${DATA.copy}="link"]`)?.click()
}

const isTarget = (link: Element) => anchorOf(findClaim(link))?.matches(':target, :has(:target)') === true
const isInView = (top: number) => top >= 0 && top < innerHeight

/** All that aren't folded away. */
function listShown(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(link => link.checkVisibility())
}
