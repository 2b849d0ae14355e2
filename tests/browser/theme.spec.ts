import { expect, type Page, test } from '@playwright/test'
import { address, READING } from './site.ts'

const PAPER = { light: 'rgb(252, 250, 245)', dark: 'rgb(21, 19, 15)' }

const findPaper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('[data-settings]').click()
  await page.getByLabel(name, { exact: true }).check()
  await page.keyboard.press('Escape')
}

test('colours follow the system until the reader chooses, and again afterwards', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(address(READING))
  expect(await findPaper(page)).toBe(PAPER.dark)
  await choose(page, 'light')
  expect(await findPaper(page)).toBe(PAPER.light)
  await choose(page, 'as the system')
  expect(await findPaper(page)).toBe(PAPER.dark)
})

test('the choice is remembered, and there before anything else of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(address(READING))
  await choose(page, 'dark')
  // No file of code arrives: what is painted is what the page itself says.
  await page.route('**/*.js', route => route.abort())
  for (const path of [READING, 'search/', `${READING}claims/`]) {
    await page.goto(address(path))
    expect(await findPaper(page), path).toBe(PAPER.dark)
  }
})

test('print is light, whatever was chosen', async ({ page }) => {
  await page.goto(address(READING))
  await choose(page, 'dark')
  await page.emulateMedia({ media: 'print' })
  expect(await findPaper(page)).toBe('rgb(255, 255, 255)')
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 26, 22)')
})

test('where nothing may be stored a choice holds for the page, and no error is thrown', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(address(READING))
  await choose(page, 'dark')
  expect(await findPaper(page)).toBe(PAPER.dark)
  expect(errors).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('nothing is offered that needs it', async ({ page }) => {
    await page.goto(address(READING))
    await expect(page.locator('[data-settings]')).toBeHidden()
  })
})
