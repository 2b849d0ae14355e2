import { expect, type Page, test } from '@playwright/test'
import { findAxeFaults } from './find-axe-faults.ts'
import { address, READING } from './site.ts'

const MAP = `${READING}map/`
const NODES = 20

/** Where the letters of each node stand out of its box, by its link; and how high the letters are, in pixels. */
function measureLabels(page: Page) {
  return page.locator('.node').evaluateAll(nodes =>
    nodes.map(node => {
      const [box] = [...node.querySelectorAll('rect')].map(rect => rect.getBBox())
      const texts = [...node.querySelectorAll('text')]
      const out = texts.filter(text => {
        const { x, y, width, height } = text.getBBox()
        return (
          box === undefined ||
          x < box.x ||
          y < box.y ||
          x + width > box.x + box.width ||
          y + height > box.y + box.height
        )
      })
      const scale = (node as SVGGraphicsElement).getScreenCTM()?.a ?? 0
      const sizes = texts.map(text => Number.parseFloat(getComputedStyle(text).fontSize) * scale)
      return { out: out.map(text => text.textContent), smallest: Math.min(...sizes) }
    }),
  )
}

for (const width of [320, 768, 1280, 1920]) {
  test(`at ${width} px every label is within its box and can be read, and nothing is too wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address(MAP))
    await page.evaluate(() => document.fonts.ready)
    const labels = await measureLabels(page)
    expect(labels).toHaveLength(NODES)
    expect(labels.flatMap(({ out }) => out)).toEqual([])
    for (const { smallest } of labels) expect(smallest).toBeGreaterThanOrEqual(12.9)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at 768 px either, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto(address(MAP))
    expect(await findAxeFaults(page)).toEqual([])
  })
}

test('the drawing pans on a phone, with the keys too, and the page stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(address(MAP))
  const region = page.getByRole('region', { name: 'Map of the claims, drawn' })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  expect(await page.evaluate(() => scrollX)).toBe(0)
})

test('Tab reaches every node in reading order, brings it into view and shows the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(address(MAP))
  const links = page.locator('.node a')
  await expect(links).toHaveCount(NODES)
  await page.getByRole('region', { name: 'Map of the claims, drawn' }).focus()
  for (let index = 0; index < NODES; index += 1) {
    await page.keyboard.press('Tab')
    const link = links.nth(index)
    await expect(link).toBeFocused()
    await expect(link).toBeInViewport()
    await expect(link).toHaveCSS('outline-style', 'solid')
  }
})

test('a node is a link with all its words that says how they are meant, and leads to its claim', async ({
  page,
}) => {
  await page.goto(address(MAP))
  const name =
    '¶ 3: “This train is already moving with a lot of momentum.”, entertained, not asserted by the author'
  await page
    .getByRole('group', { name: 'Map of the claims' })
    .getByRole('link', { name, exact: true })
    .click()
  await expect(page.locator('h1')).toHaveText('This train is already moving with a lot of momentum.')
  await expect(page.locator('.held')).toContainText('Entertained, not asserted')
})

test('lines differ in style and in what stands at their end, whatever the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(address(MAP))
  const styles = await page
    .locator('figcaption .line')
    .evaluateAll(lines => lines.map(line => getComputedStyle(line).strokeDasharray))
  expect(styles).toHaveLength(3)
  expect(styles[0]).toBe('none')
  expect(new Set(styles).size).toBe(3)
})

test('pointing at a claim makes the lines that leave it stronger', async ({ page }) => {
  await page.goto(address(MAP))
  const node = page.locator('.node', { hasText: 'I don’t literally' })
  const widthOf = () =>
    node
      .locator('.line')
      .first()
      .evaluate(line => getComputedStyle(line).strokeWidth)
  const atRest = Number.parseFloat(await widthOf())
  await node.locator('a').hover()
  expect(Number.parseFloat(await widthOf())).toBeGreaterThan(atRest)
})

test('on paper the drawing is whole, on one sheet, in letters that can be read, and the list follows', async ({
  page,
}) => {
  // The room on a sheet of A4 with margins of 2 cm.
  const sheet = { width: 643, height: 971 }
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print' })
  await page.goto(address(MAP))
  const drawing = await page.getByRole('group', { name: 'Map of the claims' }).boundingBox()
  expect(drawing?.x).toBeGreaterThanOrEqual(0)
  expect((drawing?.x ?? 0) + (drawing?.width ?? 0)).toBeLessThanOrEqual(sheet.width)
  expect(drawing?.height).toBeLessThanOrEqual(sheet.height)
  const labels = await measureLabels(page)
  expect(labels.flatMap(({ out }) => out)).toEqual([])
  // Seven points.
  for (const { smallest } of labels) expect(smallest).toBeGreaterThanOrEqual((7 * 96) / 72)
  const list = await page.getByRole('heading', { name: 'The same as a list' }).boundingBox()
  expect(list?.y).toBeGreaterThan((drawing?.y ?? 0) + (drawing?.height ?? 0))
})

test('the list beneath says all that the drawing shows', async ({ page }) => {
  await page.goto(address(MAP))
  const items = page.locator('ol.claims > li')
  await expect(items).toHaveCount(NODES)
  const drawn = await page.locator('.node [role="img"]').count()
  const active = items.locator('i').filter({ hasText: /^(supports|attacks|qualifies)$/ })
  await expect(active).toHaveCount(drawn)
})
