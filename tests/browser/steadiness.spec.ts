import { expect, type Page, test } from '@playwright/test'
import { address, READING } from './site.ts'

/** Above it a page feels restless is 0.1; nothing here has a reason to move at all. @see https://web.dev/articles/cls */
const MOST_SHIFT = 0.01

for (const width of [320, 768, 1280]) {
  test(`nothing shifts while the page loads, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address(READING), { waitUntil: 'networkidle' })
    const shift = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          let sum = 0
          new PerformanceObserver(list => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    expect(shift).toBeLessThanOrEqual(MOST_SHIFT)
  })

  test(`a reload keeps the reader’s place, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const [fragment, further] of [
      ['', 400],
      ['#note-7', 400],
      // In the margin's case further down than the text alone reaches.
      ['#p7', 100],
    ] as const) {
      await page.goto(address('404.html'))
      await page.goto(address(`${READING}${fragment}`))
      await settle(page)
      await page.evaluate(pixels => scrollBy(0, pixels), further)
      const before = await settle(page)
      expect(before).toBeGreaterThan(0)
      await page.reload()
      expect(Math.abs((await settle(page)) - before), fragment).toBeLessThanOrEqual(3)
    }
  })
}

for (const [width, scale] of [
  [1280, 1],
  [320, 4],
] as const) {
  test.describe(`At ${width} px, ${scale * 100} %`, () => {
    test.use({ viewport: { width, height: 900 / scale }, deviceScaleFactor: scale })

    test('a link to any note leads to it with its words in view, even from within the fold', async ({
      page,
    }) => {
      await page.goto(address(READING))
      const numbers = await page
        .locator('margin-note[role="doc-footnote"]')
        .evaluateAll(notes => notes.map(({ id }) => id))
      for (const id of numbers) {
        await page.goto(address(`404.html`))
        await page.goto(address(`${READING}#${id}`))
        await settle(page)
        await expect(page.locator(`#${id}`)).toBeInViewport()
        // Below a paragraph, where there is no margin, its words may be further up than a small window is high.
        if (scale === 1) await expect(page.locator(`[data-note="${id.slice(5)}"]`).first()).toBeInViewport()
      }
    })

    test('the page is no wider than the window', async ({ page }) => {
      await page.goto(address(READING))
      await page.locator('summary').click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  })
}

/** Wait until the fonts are there and nothing scrolls any more. @returns the place reached */
async function settle(page: Page): Promise<number> {
  let place = -1
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await expect
    .poll(async () => {
      const last = place
      place = await page.evaluate(
        () => new Promise<number>(resolve => requestAnimationFrame(() => resolve(scrollY))),
      )
      return place - last
    })
    .toBe(0)
  return place
}
