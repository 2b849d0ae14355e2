import { DATA, ELEMENT, EVENT } from '../../vocabulary/index.ts'
import '../claim-actions.ts'

// On the page of a claim, `c` copies its address.
document.addEventListener(EVENT.letter, event => {
  if ((event as CustomEvent<string>).detail !== 'c') return
  document.querySelector<HTMLElement>(`${ELEMENT.claimActions} [${DATA.copy}="link"]`)?.click()
})
