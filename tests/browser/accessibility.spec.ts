import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { address, PAGES, READING } from './site.ts'

// One page after the other on each worker: most of the time is axe's.
test.describe.configure({ mode: 'parallel' })

for (const path of PAGES) {
  test(`axe finds nothing on /${path} at 320 and 1280 px, light and dark, and nothing is too wide`, async ({
    page,
  }) => {
    await page.goto(address(path))
    for (const details of await page.locator('details').all()) await details.locator('summary').click()
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          `at ${width} px, ${colorScheme}`,
        ).toEqual([])
      }
    }
  })
}

test('Tab reaches every note reference, note, label, claim and fold in reading order, and the focus is seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address(READING))
  // By the elements themselves: scripts may still write attributes while the walk goes on.
  const stops = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input')].filter(element =>
      element.checkVisibility(),
    ),
  )
  const expected = await stops.evaluate(elements => elements.map(element => element.outerHTML))
  for (const [index, html] of expected.entries()) {
    await page.keyboard.press('Tab')
    const findFocus = () =>
      stops.evaluate(elements => {
        const element = document.activeElement as HTMLElement
        const { outlineStyle } = getComputedStyle(element)
        const { top, right, bottom, left } = element.getBoundingClientRect()
        const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
        return { index: elements.indexOf(element), isSeen: outlineStyle !== 'none' && inView }
      })
    // A note may still be on its way to its words.
    const name = `after ${index + 1} times Tab, at ${html.slice(0, 120)}`
    await expect.poll(findFocus, name).toEqual({ index, isSeen: true })
  }
  expect(expected.filter(html => html.includes('doc-noteref'))).toHaveLength(12)
  expect(expected.filter(html => html.includes('doc-backlink'))).toHaveLength(12)
  expect(expected.filter(html => html.startsWith('<summary'))).toHaveLength(1)
  expect(expected.filter(html => html.includes('class="permalink"'))).toHaveLength(19)
})

test('the skip link is the first stop and leads to the text', async ({ page }) => {
  await page.goto(address(READING))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#text')
})
