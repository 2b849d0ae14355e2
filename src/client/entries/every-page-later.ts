/** What every page can wait for: `every-page.ts` loads it as soon as there is nothing else to do. */
import { dateImprint } from '../date-imprint.ts'
import { loadWords } from '../load-words.ts'
import { describeKeys } from '../settings/describe-keys.ts'
import { readStored } from '../settings/stored-settings.ts'

const { printed, settings } = await loadWords()
dateImprint(printed)
describeKeys(settings)
// A page that the reader comes back to may have been left before something was chosen on another.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  readStored()
  describeKeys(settings)
})
