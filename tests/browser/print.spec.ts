import { expect, test } from '@playwright/test'
import { address, READING } from './site.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('print shows the text, its notes beneath their paragraphs, and the number of every claim', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(address(READING))
      await page.emulateMedia({ media: 'print' })
      const notes = page.locator('aside[role="doc-footnote"]')
      await expect(notes).toHaveCount(12)
      for (const note of await notes.all()) await expect(note).toBeVisible()
      const numbers = await page.evaluate(() =>
        [...document.querySelectorAll('.permalink')]
          .filter(link => link.checkVisibility({ opacityProperty: true }))
          .map(link => ({
            shown: getComputedStyle(link, '::after').content,
            box: link.getBoundingClientRect(),
          }))
          .map(({ shown, box }) => ({
            shown: shown.replace(/^"([^"]*)" \/.*$/, '$1').replaceAll('"', ''),
            top: box.top,
            bottom: box.bottom,
          })),
      )
      const claims = Array.from({ length: 16 }, (_, i) => `§${i + 1}`)
      expect(numbers.map(({ shown }) => shown)).toEqual([
        ...claims.slice(0, 14),
        ...['q1', 'q2', 'q3'],
        ...claims.slice(14),
      ])
      for (const [i, { top }] of numbers.entries())
        expect(top).toBeGreaterThanOrEqual(numbers[i - 1]?.bottom ?? 0)
    })

    test('print leaves the repeat out, with the sentence that describes it', async ({ page }) => {
      await page.goto(address(READING))
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('summary')).toHaveText(
        '¶9–13 repeat ¶2–5 and ¶7; the quotation in ¶6 is missing.',
      )
      await expect(page.locator('#p9')).toBeHidden()
      for (const apparatus of ['nav', '.strip', '.skip']) {
        for (const element of await page.locator(apparatus).all()) await expect(element).toBeHidden()
      }
    })
  })
}

test('a repeat that is open is printed as its sentence too', async ({ page }) => {
  await page.goto(address(READING))
  await page.locator('summary').click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#p9')).toBeHidden()
})

test.describe('far east of Greenwich', () => {
  test.use({ timezoneId: 'Pacific/Auckland' })

  test('the address and the day of printing, where the reader is, stand at the foot, once each', async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-24T20:00:00Z')
    await page.goto(address(READING))
    await expect(page.locator('[data-settings]')).toHaveAttribute('title')
    for (let i = 0; i < 2; i += 1) await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('html').getAttribute('data-imprint')).toBe(
      `https://example.org/${READING}; printed 2026-11-25`,
    )
  })
})
