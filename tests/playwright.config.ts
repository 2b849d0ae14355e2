import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../scripts/find-browser.ts'

const CROWD = '**/search-crowd.spec.ts'

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
  // By far the longest file comes first, so that no worker is alone with it at the end. What it searches is made once,
  // so its tests stay together.
  projects: [
    { name: 'crowd', testMatch: CROWD },
    { name: 'pages', testIgnore: CROWD },
  ],
  reporter: [['line'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: { launchOptions: { executablePath: await findBrowser(), args: [...BROWSER_FLAGS] } },
})
