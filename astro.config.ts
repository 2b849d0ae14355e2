import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { canonicalPages } from './src/build/canonical-pages.ts'
import { drawCards } from './src/build/draw-cards.ts'
import { indexSearch } from './src/build/index-search.ts'
import { plainImports } from './src/build/plain-imports.ts'
import { showFaults } from './src/build/show-faults.ts'
import { tellPages } from './src/build/tell-pages.ts'

/** Where nobody has said it, the site does without addresses that begin with it. */
const site = process.env.SITE_URL || undefined
const base = process.env.BASE_PATH || '/'

/** The code of the search in the browser; what it alone imports goes with it. */
const SEARCH = /\/src\/client\/search\//
/** What other parts of a page need too, and may need where nobody searches. */
const SHARED =
  /\/src\/client\/(close-beside|is-composing|load-styles|load-words|own-address|replace-address|reading\/find-claim)\.ts$/

const pages = canonicalPages()

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Nothing inline, so that one constant content security policy serves every page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Names that parts of a page share (`src/vocabulary`) stand where they are used, in no file of their own.
        optimization: { inlineConst: { mode: 'all' } },
        output: {
          // What the search is made of comes in one file.
          codeSplitting: {
            groups: [
              { name: 'shared', test: SHARED, priority: 1 },
              { name: 'search', test: SEARCH },
            ],
          },
        },
      },
    },
    cacheDir: '.astro/vite',
    // What a build writes is no change of the site.
    server: { watch: { ignored: ['**/.postil/**', '**/dist/**', '**/test-results/**', '**/coverage/**'] } },
    plugins: [plainImports()],
  },
  cacheDir: '.astro/cache',
  devToolbar: { enabled: false },
  integrations: [
    pages,
    tellPages(),
    ...(site ? [sitemap({ filter: pages.isCanonical })] : []),
    indexSearch(),
    drawCards(),
    showFaults(),
  ],
})
