/** What every page can wait for: `every-page.ts` loads it as soon as there is nothing else to do. */
import { dateImprint } from '../date-imprint.ts'
import { readStored } from '../settings/stored-settings.ts'
import { tellKeys } from '../settings/tell-keys.ts'

dateImprint()
tellKeys()
// A page that the reader comes back to may have been left before something was chosen on another.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  readStored()
  tellKeys()
})
