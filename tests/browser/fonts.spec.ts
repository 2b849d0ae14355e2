import { expect, test } from '@playwright/test'
import { address, PAGES, READING } from './site.ts'
import { waitForFace } from './wait-for-face.ts'

const MOST_BYTES = 40_000

for (const [path, width] of [
  [READING, 320],
  [READING, 1280],
  [`${READING}claims/`, 1280],
  ['search/?q=warning%20shots', 1280],
] as const) {
  test(`/${path} at ${width} px fetches at most ${MOST_BYTES} bytes of fonts`, async ({ page }) => {
    const sizes = new Map<string, Promise<number>>()
    page.on('response', response => {
      if (response.url().endsWith('.woff2')) {
        sizes.set(
          response.url(),
          response.body().then(({ length }) => length),
        )
      }
    })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address(path), { waitUntil: 'networkidle' })
    for (const details of await page.locator('details').all()) await details.locator('summary').click()
    await page.waitForLoadState('networkidle')
    const bytes = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0)
    console.info(`${bytes} bytes in ${sizes.size} fonts`)
    expect(sizes.size).toBe(2)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
  })
}

for (const path of PAGES) {
  test(`every word of /${path} is set in the face`, async ({ page }) => {
    await waitForFace(page)
    await page.goto(address(path), { waitUntil: 'networkidle' })
    for (const details of await page.locator('details').all()) await details.locator('summary').click()
    await page.evaluate(() => document.fonts.ready)
    // Code is set in the reader's own monospace; the sign of the way back is not drawn.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('pre, code, [role="doc-backlink"]')) element.remove()
    })
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body :not(script)',
    })
    const others = []
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      const other = fonts.find(({ isCustomFont }) => !isCustomFont)
      if (other) {
        const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
        others.push(`${other.familyName} in ${outerHTML.slice(0, 200)}`)
      }
    }
    expect(others).toEqual([])
  })
}
