import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { comparePictures, MOST_DIFFERENT, shrink } from './compare-pictures.ts'
import { address, READING } from './site.ts'

/** `UPDATE_SCREENSHOTS=1` writes the references anew: look at each before it is committed. */
const IS_UPDATE = Boolean(process.env.UPDATE_SCREENSHOTS)

const SHOWN = [
  { name: 'reading', path: READING },
  { name: 'claim', path: `${READING}train-moving-momentum-mtzw/` },
  { name: 'map', path: `${READING}map/` },
  { name: 'search', path: 'search/?q=warning%20shots' },
] as const

/** Widths in pixels, of the window and of the reference. A sheet of A4 is 794 px wide. */
const STATES = [
  { state: '320-light', width: 320, small: 80, media: { colorScheme: 'light' } },
  { state: '320-dark', width: 320, small: 80, media: { colorScheme: 'dark' } },
  { state: '1280-light', width: 1280, small: 256, media: { colorScheme: 'light' } },
  { state: '1280-dark', width: 1280, small: 256, media: { colorScheme: 'dark' } },
  { state: 'print', width: 794, small: 200, media: { media: 'print' } },
] as const

const fileOf = (name: string, state: string) =>
  fileURLToPath(new URL(`screenshots/${name}-${state}.png`, import.meta.url))

for (const { name, path } of SHOWN) {
  for (const { state, width, small, media } of STATES) {
    test(`the ${name} page looks as it should: ${state}`, async ({ page }) => {
      await waitForFonts(page)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      await page.goto(address(path), { waitUntil: 'networkidle' })
      if (name === 'search') await expect(page.locator('[data-results][data-total]')).toBeVisible()
      const picture = await shrink(await page.screenshot({ fullPage: true, caret: 'hide' }), small)
      if (IS_UPDATE) writeFileSync(fileOf(name, state), picture)
      expect(existsSync(fileOf(name, state))).toBe(true)
      const different = await comparePictures(readFileSync(fileOf(name, state)), picture)
      if (different > MOST_DIFFERENT)
        await test.info().attach('seen', { body: picture, contentType: 'image/png' })
      expect(different).toBeLessThanOrEqual(MOST_DIFFERENT)
    })
  }
}

test('pictures that differ are told apart: another width, other colours, other words, a missing part', async ({
  page,
}) => {
  const [light, dark, narrow] = ['1280-light', '1280-dark', '320-light'].map(state =>
    readFileSync(fileOf('claim', state)),
  ) as [Buffer, Buffer, Buffer]
  expect(await comparePictures(light, light)).toBe(0)
  expect(await comparePictures(light, dark)).toBeGreaterThan(0.5)
  expect(await comparePictures(light, narrow)).toBe(1)
  await waitForFonts(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address(`${READING}train-moving-momentum-mtzw/`), { waitUntil: 'networkidle' })
  await page.evaluate(() => document.querySelector('.around')?.remove())
  const without = await shrink(await page.screenshot({ fullPage: true }), 256)
  expect(await comparePictures(light, without)).toBeGreaterThan(MOST_DIFFERENT)
})

/** A page doesn't wait for its face; a picture of it does. */
async function waitForFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async route => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display:block')
    await route.fulfill({ response, body })
  })
}
