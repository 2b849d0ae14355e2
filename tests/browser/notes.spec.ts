import { expect, type Page, test } from '@playwright/test'
import { address, READING } from './site.ts'

const NOTES = 12

test('every reference leads to its note and back', async ({ page }) => {
  await page.goto(address(READING))
  for (let k = 1; k <= NOTES; k += 1) {
    await page.locator(`a[role="doc-noteref"][href="#note-${k}"]`).click()
    await expect(page.locator(`aside[role="doc-footnote"]#note-${k}`)).toBeInViewport()
    await page.locator(`#note-${k} [role="doc-backlink"]`).click()
    await expect(page.locator(`[id="ref-${k}"]`)).toBeInViewport()
  }
})

for (const [name, options] of [
  ['on a phone', { viewport: { width: 320, height: 700 } }],
  ['on a phone without JavaScript', { viewport: { width: 320, height: 700 }, javaScriptEnabled: false }],
  ['without JavaScript', { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }],
] as const) {
  test.describe(name, () => {
    test.use(options)
    test(`every note is visible ${name}`, async ({ page }) => {
      await page.goto(address(READING))
      await expectAllVisible(page)
    })
  })
}

test('every note is visible in print', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(address(READING))
  await expectAllVisible(page)
})

async function expectAllVisible(page: Page): Promise<void> {
  const notes = page.locator('aside[role="doc-footnote"]')
  await expect(notes).toHaveCount(NOTES)
  for (const note of await notes.all()) {
    await expect(note).toBeVisible()
    const box = await note.boundingBox()
    expect(box?.height).toBeGreaterThan(20)
  }
}
