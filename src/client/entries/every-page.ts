import { CLASS, DATA, ELEMENT, EVENT } from '../../vocabulary/index.ts'

/** Where a key is a letter and no command. */
const FIELDS = 'input, textarea, select, [contenteditable]'

/** Reading pages have the bar that leads through the places of a phrase. */
const isReading = document.querySelector(ELEMENT.findBar) !== null

/**
 * What every page has: the search opens over it when `/` is pressed, or Ctrl or ⌘ with K, or its link followed; the
 * keys and colours when `?` is, or their button. The code comes when it is asked for; on a reading page that of the
 * search, and of what a reader may do with a claim, comes as soon as there is nothing else to do.
 */
document.addEventListener('keydown', event => {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event
  const isCommand = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k'
  if (isModal() || isComposing) return
  if (isCommand) openSearch(event)
  else if (isPlain(event)) press(event)
})
document.addEventListener('click', event => {
  const { target, button, ctrlKey, metaKey, shiftKey } = event
  const isLeft = button === 0 && !ctrlKey && !metaKey && !shiftKey
  if (isLeft && (target as Element).closest(`[${DATA.search}]`)) openSearch(event)
  if ((target as Element).closest(`[${DATA.settings}]`)) openSettings()
})
// Where the address has a query it may name a phrase to mark.
if (isReading && location.search !== '') import('../search/find-bar.ts').catch(ignore)
if (isReading) {
  checkFragment()
  addEventListener('hashchange', checkFragment)
}
// The search page is one itself.
if (document.querySelector(`[${DATA.mode}="page"]`)) prepareSearch()
addEventListener('load', () => whenIdle(prepare))

/** Is another dialog open than the search itself? */
function isModal(): boolean {
  return document.querySelector(`dialog[open]:not([${DATA.searchDialog}])`) !== null
}

/** Is it a key by itself, where it is a command, and did the reader leave these on? */
function isPlain({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isTyped = (target as Element).closest?.(FIELDS)
  return !ctrlKey && !metaKey && !altKey && !isTyped && document.documentElement.dataset.keys !== 'off'
}

/** What a page has more keys for listens to `letter`. */
function press(event: KeyboardEvent): void {
  const { key } = event
  if (key === '/') openSearch(event)
  else if (key === '?') openSettings()
  else document.dispatchEvent(new CustomEvent(EVENT.letter, { detail: key }))
}

/** Where the fragment names nothing on the page, say so, or lead to what was meant. */
function checkFragment(): void {
  const isKnown = location.hash === '' || document.querySelector(':target') !== null
  const isSaid = document.querySelector(`.${CLASS.unknown}`) !== null
  if (isKnown && !isSaid) return
  import('../reading/unknown-fragment.ts').then(({ explainFragment }) => explainFragment()).catch(ignore)
}

function prepare(): void {
  import('./every-page-later.ts').catch(ignore)
  if (!isReading) return
  import('./reading-page-later.ts').catch(ignore)
  whenIdle(prepareSearch)
}

function whenIdle(act: () => void): void {
  ;(window.requestIdleCallback ?? setTimeout)(act)
}

/** The search page has no dialog: there a key leads to its field, and the link where it says. */
function openSearch(event: Event): void {
  const dialog = document.querySelector<HTMLDialogElement>(`dialog[${DATA.searchDialog}]`)
  const field = (dialog ?? document).querySelector<HTMLInputElement>(`${ELEMENT.phraseSearch} input`)
  if (field === null || (dialog === null && event.type === 'click')) return
  event.preventDefault()
  if (dialog && !dialog.open) dialog.showModal()
  field.select()
  if (dialog) prepareSearch()
}

/** Where it can't be loaded the form still leads to the search page. */
function prepareSearch(): void {
  import('../search/search-dialog.ts').catch(ignore)
}

function openSettings(): void {
  import('../settings/settings-dialog.ts').then(({ openDialog }) => openDialog()).catch(ignore)
}

/** What can't be loaded, offline or when the site is new, is not offered; the page is read without it. */
function ignore(): void {}
