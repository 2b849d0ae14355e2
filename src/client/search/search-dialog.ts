import styles from '../../styles/search.css?url'
import { loadStyles } from '../load-styles.ts'
import './find-bar.ts'
import './phrase-search.ts'
import { prepareHere } from './search-here.ts'

/** The search over a page, without the page's own wait: loaded when it is asked for, or before. */
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]')
// A click beside the dialog, on its backdrop, is one on the dialog itself.
dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close()
})
void loadStyles(styles)
// A search field takes the first Esc to empty itself; here it closes, as it says.
dialog?.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  event.preventDefault()
  dialog.close()
})
// By itself: what the browser does at once keeps a reader waiting.
setTimeout(prepareHere)
