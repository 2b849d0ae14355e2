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
  const expected = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input')]
      .filter(element => element.checkVisibility())
      .map(element => element.outerHTML),
  )
  const reached: string[] = []
  for (let i = 0; i < expected.length; i += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return undefined
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      // The element in focus and its other end are marked while it has it.
      const html = element.outerHTML.replaceAll(' data-marked=""', '')
      return { html, seen: style.outlineStyle !== 'none' && inView }
    })
    reached.push(focus?.html ?? '')
    expect(focus?.seen, `focus on ${focus?.html.slice(0, 120)}`).toBe(true)
  }
  expect(reached).toEqual(expected)
  expect(reached.filter(html => html.includes('doc-noteref'))).toHaveLength(12)
  expect(reached.filter(html => html.includes('doc-backlink'))).toHaveLength(12)
  expect(reached.filter(html => html.startsWith('<summary'))).toHaveLength(1)
  expect(reached.filter(html => html.includes('class="permalink"'))).toHaveLength(19)
})

test('the skip link is the first stop and leads to the text', async ({ page }) => {
  await page.goto(address(READING))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#text')
})
