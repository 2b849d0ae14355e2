import { expect, type Page, test } from '@playwright/test'
import { address, READING } from './site.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
})

/** Open a page and wait until its keys are there: they come when it is idle. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(address(path))
  await expect(page.locator('[data-settings]')).toHaveAttribute('aria-keyshortcuts', '?')
  if (path === READING) await page.waitForFunction(() => customElements.get('claim-menu') !== undefined)
}

/** The site's own address when it was built, which is what a copied link has. */
const SITE = 'https://example.org/'

const findFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

test('j and k lead from claim to claim, n from note to note, each to a third of the window', async ({
  page,
}) => {
  await open(page, READING)
  const steps = [
    ['j', 'Claim 1'],
    ['j', 'Claim 2'],
    ['j', 'Claim 3'],
    ['k', 'Claim 2'],
    ['n', 'Note 3'],
    ['n', 'Note 4'],
    ['k', 'Claim 5'],
    ['j', 'Claim 6'],
  ] as const
  for (const [key, label] of steps) {
    await page.keyboard.press(key)
    expect(await findFocus(page), `after ${key}`).toBe(label)
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0)
    expect(top).toBeGreaterThan(100)
    expect(top).toBeLessThan(500)
  }
})

test('j begins with what is in view, k with what is above', async ({ page }) => {
  await open(page, READING)
  await page.evaluate(() => document.querySelector('#p4')?.scrollIntoView({ block: 'start' }))
  await page.evaluate(() => scrollBy(0, 400))
  const above = await page.evaluate(
    () =>
      [...document.querySelectorAll('a.permalink')]
        .filter(link => link.checkVisibility() && link.getBoundingClientRect().top < 0)
        .at(-1)
        ?.getAttribute('aria-label') ?? '',
  )
  await page.keyboard.press('k')
  expect(await findFocus(page)).toBe(above)
})

test('c copies the link of the claim that has the focus, and says so', async ({ page }) => {
  await open(page, READING)
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await expect(page.locator('claim-menu [role="status"]')).toHaveText('Link copied')
  const id = await page.locator('[data-claim]').first().getAttribute('data-claim')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${SITE}${READING}${id}/`)
  await page.keyboard.press('j')
  await expect(page.locator('claim-menu')).toBeHidden()
})

test('c copies the link of a claim’s page on that page', async ({ page }) => {
  await open(page, `${READING}train-moving-momentum-mtzw/`)
  await page.keyboard.press('c')
  await expect(page.locator('claim-actions [role="status"]')).toHaveText('Link copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${SITE}${new URL(page.url()).pathname.slice(1)}`,
  )
})

test('tooltips and screen readers name the keys', async ({ page }) => {
  await open(page, READING)
  // What the menu offers comes with it.
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.locator('claim-menu')).toBeVisible()
  const named = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')]
      .filter(element => element.closest('find-bar') === null)
      .map(({ title, ariaKeyShortcuts }) => `${ariaKeyShortcuts} | ${title}`),
  )
  expect(named).toEqual([
    '/ Control+K Meta+K | search: /, search: Ctrl K or ⌘ K',
    '? | keys and colours: ?',
    'J K | next claim: j, previous claim: k',
    'N | next note: n',
    'C | copy the link of the claim: c',
  ])
})

test('? lists the keys of the page, and Esc gives the focus back', async ({ page }) => {
  await open(page, READING)
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys and colours' })
  await expect(dialog).toBeVisible()
  await expect(dialog.locator('kbd')).toHaveText(['/', 'Ctrl K', '⌘ K', 'j', 'k', 'n', 'c', '?'])
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await findFocus(page)).toBe('Claim 1')
})

test('only keys that do something are listed', async ({ page }) => {
  await open(page, 'search/')
  await page.locator('[data-settings]').click()
  await expect(page.locator('dialog kbd')).toHaveText(['/', 'Ctrl K', '⌘ K', '?'])
  // Nothing else opens over it.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Keys and colours' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.locator('phrase-search input')).toBeFocused()
  await expect(page.locator('phrase-search input')).toHaveValue('')
})

test('no key is a command while somebody types, or with a modifier key', async ({ page }) => {
  await open(page, READING)
  await page.keyboard.press('Alt+j')
  expect(await findFocus(page)).not.toBe('Claim 1')
  await page.keyboard.press('/')
  await page.keyboard.type('jump? no')
  await expect(page.locator('dialog input')).toHaveValue('jump? no')
  await expect(page.getByRole('dialog', { name: 'Keys and colours' })).toBeHidden()
})

test('keys of one letter can be turned off, on this page and the next ones, and on again', async ({
  page,
}) => {
  await open(page, READING)
  await page.keyboard.press('?')
  await page.getByLabel('Single-letter keys').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  expect(await findFocus(page)).not.toBe('Claim 1')
  await expect(page.locator('[data-first="note"]')).not.toHaveAttribute('aria-keyshortcuts')
  await page.reload()
  await expect(page.locator('[data-search]').first()).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K')
  await page.keyboard.press('/')
  await expect(page.locator('dialog[data-search-dialog]')).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(page.locator('dialog[data-search-dialog]')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('[data-settings]').click()
  await page.getByLabel('Single-letter keys').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.locator('dialog[data-search-dialog]')).toBeVisible()
})
