import { loadWords } from '../load-words.ts'
import { describeKeys } from './describe-keys.ts'

/** Say of what the page's keys do which keys these are, once there are words for it; offline they may be missing. */
export function tellKeys(): void {
  loadWords()
    .then(({ settings }) => describeKeys(settings))
    .catch(() => {})
}
