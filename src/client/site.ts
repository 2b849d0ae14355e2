import './claim-actions.ts'

/** Where a key is a letter and no command. */
const FIELDS = 'input, textarea, select, [contenteditable]'

/**
 * What every page has: the search opens over it when `/` is pressed, or Ctrl or ⌘ with K, or its link followed. Its
 * code comes when it is asked for; on a reading page it comes as soon as there is nothing else to do, so that the
 * first hit in the text waits for nothing.
 */
document.addEventListener('keydown', event => {
  const { key, ctrlKey, metaKey, altKey, target } = event
  const isCommand = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k'
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !(target as Element).closest?.(FIELDS)
  if (isCommand || isSlash) openSearch(event)
})
document.addEventListener('click', event => {
  const { target, button, ctrlKey, metaKey, shiftKey } = event
  const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey
  if (isPlain && (target as Element).closest('[data-search]')) openSearch(event)
})
// Reading pages have the bar; where the address has a query it may name a phrase to mark.
if (document.querySelector('find-bar')) {
  if (location.search !== '') void import('./search/find-bar.ts')
  addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(prepareSearch))
}

function openSearch(event: Event): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]')
  if (dialog === null) return
  event.preventDefault()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('input')?.select()
  prepareSearch()
}

/** Where it can't be loaded the form still leads to the search page. */
function prepareSearch(): void {
  import('./search/search-dialog.ts').catch(() => undefined)
}
