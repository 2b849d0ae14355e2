import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../scripts/find-browser.ts'

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  globalSetup: './browser/serve.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: { launchOptions: { executablePath: await findBrowser(), args: [...BROWSER_FLAGS] } },
})
