import styles from '../../styles/search.css?url'
import { DATA } from '../../vocabulary/index.ts'
import { closeBeside } from '../close-beside.ts'
import { isComposing } from '../is-composing.ts'
import { loadStyles } from '../load-styles.ts'
import './find-bar.ts'
import './phrase-search.ts'
import { prepareHere } from './answers/search-here.ts'

/** The search over a page, without the page's own wait: loaded when it is asked for, or before. */
const dialog = document.querySelector<HTMLDialogElement>(`dialog[${DATA.searchDialog}]`)
if (dialog) closeBeside(dialog)
void loadStyles(styles)
// A search field takes the first Esc to empty itself; here it closes, as it says.
dialog?.addEventListener('keydown', event => {
  // An input method takes it to give up a word.
  if (event.key !== 'Escape' || isComposing(event)) return
  event.preventDefault()
  dialog.close()
})
let isWriting = false
for (const type of ['compositionstart', 'compositionend'])
  dialog?.addEventListener(type, () => {
    isWriting = type === 'compositionstart'
  })
dialog?.addEventListener('cancel', event => {
  if (isWriting) event.preventDefault()
})
// By itself: what the browser does at once keeps a reader waiting.
setTimeout(prepareHere)
