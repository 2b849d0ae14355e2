import type { Page } from '@playwright/test'

/** Make every page wait for its face, which it otherwise does without if it comes late. */
export async function waitForFace(page: Page): Promise<void> {
  await page.route('**/*.css', async route => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block')
    await route.fulfill({ response, body })
  })
}
