/** What the page adds to the author's words. */
const ADDED = '[data-apparatus]'

/**
 * Who copies from the text gets its author's words alone, from whatever notes a selection runs over; who copies from
 * a note gets the note. While the browser copies, the stylesheet takes notes out of the selection.
 */
document.addEventListener('copy', () => {
  const selection = document.getSelection()
  const node = selection?.rangeCount ? selection.getRangeAt(0).commonAncestorContainer : null
  const within = node instanceof Element ? node : node?.parentElement
  if (within?.closest(ADDED)) return
  const { dataset } = document.documentElement
  dataset.copying = ''
  setTimeout(() => delete dataset.copying)
})
