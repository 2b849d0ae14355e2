import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../scripts/lib/find-browser.ts'

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  globalSetup: './browser/serve.ts',
  forbidOnly: true,
  // Machines are busy at times; a test that hangs still ends.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  reporter: [['line'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: { launchOptions: { executablePath: await findBrowser(), args: [...BROWSER_FLAGS] } },
})
