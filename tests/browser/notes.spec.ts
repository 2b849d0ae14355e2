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

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    test('no two notes overlap, nor a note and the text, from 320 to 1920 px', async ({ page }) => {
      test.setTimeout(180_000)
      for (let width = 320; width <= 1920; width += 80) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(address(READING))
        await page.waitForTimeout(350)
        const boxes = await page.evaluate(() =>
          [...document.querySelectorAll('article aside, article [data-paragraph], article summary')]
            .filter(element => element.checkVisibility())
            .map(element => {
              const { left, right, top, bottom } = element.getBoundingClientRect()
              return { name: element.id || element.tagName, left, right, top, bottom }
            }),
        )
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const x = Math.min(a.right, b.right) - Math.max(a.left, b.left)
            const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
            expect(Math.min(x, y), `${a.name} and ${b.name} at ${width} px`).toBeLessThanOrEqual(0.5)
          }
        }
      }
    })
  })
}

async function expectAllVisible(page: Page): Promise<void> {
  const notes = page.locator('aside[role="doc-footnote"]')
  await expect(notes).toHaveCount(NOTES)
  for (const note of await notes.all()) {
    await expect(note).toBeVisible()
    const box = await note.boundingBox()
    expect(box?.height).toBeGreaterThan(20)
  }
}
