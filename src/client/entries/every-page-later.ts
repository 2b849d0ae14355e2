/** What every page can wait for: `every-page.ts` loads it as soon as there is nothing else to do. */
import '../date-imprint.ts'
import { describeKeys } from '../settings/describe-keys.ts'
import { readStored } from '../settings/stored-settings.ts'

describeKeys()
// A page that the reader comes back to may have been left before something was chosen on another.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  readStored()
  describeKeys()
})
