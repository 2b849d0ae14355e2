import { expect, type Page, test } from '@playwright/test'
import { findAxeFaults } from './find-axe-faults.ts'
import { address, openReading, PAGES, READING } from './site.ts'

// One page after the other on each worker.
test.describe.configure({ mode: 'parallel' })

const WIDTHS = [320, 768, 1280]

/** What axe finds on the page as it is, in light and in dark, at each width; and that nothing is too wide. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const full = await page.evaluate(() => document.documentElement.scrollWidth)
    if (full > width) faults.push(`${full} px wide at ${width} px`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const fault of await findAxeFaults(page)) faults.push(`at ${width} px, ${colorScheme}, ${fault}`)
    }
  }
  return faults
}

for (const path of PAGES) {
  test(`axe finds nothing on /${path} at 320, 768 and 1280 px, light and dark, and nothing is too wide`, async ({
    page,
  }) => {
    await page.goto(address(path))
    for (const details of await page.locator('details').all()) await details.locator('summary').click()
    expect(await findFaults(page)).toEqual([])
  })
}

const OPEN = [
  { what: 'the menu of a claim', open: (page: Page) => pressKeys(page, 'j', 'Enter'), shown: 'claim-menu' },
  { what: 'the keys and colours', open: (page: Page) => pressKeys(page, '?'), shown: 'dialog.settings' },
  {
    what: 'the search with results',
    open: async (page: Page) => {
      await pressKeys(page, '/')
      await page.keyboard.type('alignment research')
    },
    shown: 'dialog [data-results] li',
  },
  {
    what: 'the places of a phrase',
    open: async (page: Page) => {
      await page.goto(address(`${READING}?find=alignment`))
    },
    shown: 'find-bar',
  },
] as const

for (const { what, open, shown } of OPEN) {
  test(`axe finds nothing with ${what} open`, async ({ page }) => {
    await openReading(page)
    await open(page)
    await expect(page.locator(shown).first()).toBeVisible()
    expect(await findFaults(page)).toEqual([])
  })
}

async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
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
        // Of what has boxes on two lines, the first.
        const [box = { left, top, width: 0, height: 0 }] = element.getClientRects()
        const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        const isCovered = !(over && (element.contains(over) || over.contains(element)))
        return {
          index: elements.indexOf(element),
          isSeen: outlineStyle !== 'none' && inView && !isCovered,
        }
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
