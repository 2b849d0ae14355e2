import type { Scripts } from '../words/index.ts'

/** Have what stands at the foot of each printed page say when it was printed. */
export function dateImprint(printed: Scripts['printed']): void {
  const { dataset } = document.documentElement
  const { imprint = '' } = dataset
  addEventListener('beforeprint', () => {
    // Of all locales, Swedish writes the reader's own day in ISO 8601.
    dataset.imprint = printed(imprint, new Date().toLocaleDateString('sv'))
  })
}
