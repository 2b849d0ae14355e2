import { existsSync, readdirSync } from 'node:fs'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { searchIndex } from './src/search/integration.ts'

const site = process.env.SITE_URL || 'http://localhost:4321'
const base = process.env.BASE_PATH || '/'

/** While there is one text, the root shows it under its own address, which is the one to list. */
const isListed = (page: string) => page !== new URL(base.replace(/\/?$/, '/'), site).href || countTexts() > 1

const countTexts = () =>
  existsSync('content')
    ? readdirSync('content', { withFileTypes: true }).filter(entry => entry.isDirectory()).length
    : 0

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
  integrations: [sitemap({ filter: isListed }), searchIndex()],
})
