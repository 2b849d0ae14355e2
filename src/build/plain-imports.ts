import type { ViteUserConfig } from 'astro'

type PluginOption = NonNullable<ViteUserConfig['plugins']>[number]

/** Vite's own module, which every `import()` in a browser goes through. */
const HELPER = '\0vite/preload-helper.js'

/**
 * A Vite plugin that leaves out what Vite adds to each `import()`: it looks for stylesheets and files to load along
 * with the code, 0.7 KB on every page. Here code loads its own stylesheet, and comes in one file or two. Each module
 * gets what is left for itself: shared, it would be a file more for every page.
 */
export function plainImports(): PluginOption {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Otherwise each page would have a list of those files all the same.
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    resolveId: (id, importer) => (id === HELPER ? `${HELPER}?for=${importer}` : null),
    load: id => (id.startsWith(HELPER) ? 'export const __vitePreload = load => load()' : null),
  }
}
