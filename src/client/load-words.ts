import type { Scripts } from '../words/index.ts'

/** What scripts say, a file a language, which a browser loads when it needs it. */
const FILES = import.meta.glob<Scripts>('../words/languages/*.ts', {
  import: 'scripts',
})
const pathOf = (language: string) => `../words/languages/${language}.ts`

let loaded: Promise<Scripts> | undefined

/**
 * Load what scripts say in the language of the page, or in English where they don't speak it. It is loaded once, when
 * something is to be said for the first time.
 *
 * @throws Error where it can’t be loaded; it is tried again the next time
 */
export function loadWords(): Promise<Scripts> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

function load(): Promise<Scripts> {
  const loadFile = FILES[pathOf(document.documentElement.lang)] ?? FILES[pathOf('en')]
  return loadFile?.() ?? Promise.reject(new Error('no words'))
}
