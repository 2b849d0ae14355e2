import { loadWords } from './load-words.ts'

/** Have what stands at the foot of each printed page say when it was printed; offline there may be no words for it. */
export function dateImprint(): void {
  const { dataset } = document.documentElement
  const { imprint = '' } = dataset
  loadWords()
    .then(({ printed }) =>
      addEventListener('beforeprint', () => {
        // Of all locales, Swedish writes the reader's own day in ISO 8601.
        dataset.imprint = printed(imprint, new Date().toLocaleDateString('sv'))
      }),
    )
    .catch(() => {})
}
