import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { canonicalPages } from './src/integrations/canonical-pages.ts'
import { drawCards } from './src/integrations/draw-cards.ts'
import { indexSearch } from './src/integrations/index-search.ts'

const site = process.env.SITE_URL || 'http://localhost:4321'
const base = process.env.BASE_PATH || '/'

const pages = canonicalPages()

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Nothing inline, so that one constant content security policy serves every page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 }, cacheDir: '.astro/vite' },
  cacheDir: '.astro/cache',
  devToolbar: { enabled: false },
  integrations: [pages, sitemap({ filter: pages.isCanonical }), indexSearch(), drawCards()],
})
