import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { type ServedSite, serveSite } from '../../scripts/lib/server/serve-site.ts'
import { readCrowd } from '../crowd/read-crowd.ts'
import { writeCrowd } from '../crowd/write-crowd.ts'
import { READING } from './site.ts'

const OTHER = { slug: 'other', title: 'Another text', markdown: 'Nobody gave any warning shots.' }

let site: ServedSite
let folder: string

test.beforeAll(async () => {
  folder = await writeCrowd(fileURLToPath(new URL('../../dist', import.meta.url)), readCrowd([OTHER]))
  site = await serveSite({ folder, port: 0 })
})

test.afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

const FAILURES: readonly (readonly [name: string, fail: (page: Page) => Promise<unknown>, says: RegExp])[] = [
  [
    'the index is missing',
    page => page.route('**/pagefind/**', route => route.fulfill({ status: 404, body: '' })),
    /^The search of all texts failed: /,
  ],
  [
    'the index is blocked',
    page => page.route('**/pagefind/**', route => route.abort()),
    /^The search of all texts failed: /,
  ],
  [
    'a fragment is corrupt',
    page => page.route('**/*.pf_fragment', route => route.fulfill({ body: 'nonsense' })),
    /^The search of all texts failed: the texts that it names could not be read\.$/,
  ],
  [
    'WebAssembly is forbidden',
    page =>
      page.addInitScript(() => {
        const refuse = () => Promise.reject(new Error('WebAssembly is forbidden here'))
        Object.assign(WebAssembly, { instantiate: refuse, instantiateStreaming: refuse, compile: refuse })
      }),
    /WebAssembly|could not be read|failed/,
  ],
]

for (const [name, fail, says] of FAILURES) {
  test(`where ${name}, the search page says so and offers the lists of claims`, async ({ page }) => {
    await fail(page)
    await page.goto(`${site.address}search/?q=warning%20shots`)
    await expect(page.locator('[role="status"]')).toHaveText(says)
    await expect(page.getByRole('link', { name: 'All its claims and quotations' }).first()).toBeVisible()
    await expect(page.locator('[data-results]')).toHaveAttribute('data-total', '0')
  })

  test(`where ${name}, the dialog still searches the text that is open`, async ({ page }) => {
    await fail(page)
    await page.goto(`${site.address}${READING}`, { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    await page.keyboard.type('warning shots')
    await expect(page.locator('dialog [role="status"]')).toHaveText(says)
    await expect(page.locator('dialog [data-results] > li')).toHaveCount(1)
  })
}

test('offline, the dialog still searches the text that is open, and says so', async ({ page, context }) => {
  await page.goto(`${site.address}${READING}`, { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.keyboard.press('/')
  await page.keyboard.type('warning shots')
  await expect(page.locator('dialog [role="status"]')).toHaveText(/^You are offline/)
  await expect(page.locator('dialog [data-results] > li')).toHaveCount(1)
})

test('with nothing failing, both texts answer', async ({ page }) => {
  await page.goto(`${site.address}search/?q=warning%20shots`)
  await expect(page.locator('[data-results] > li')).toHaveCount(2)
})

test('a search of several texts can be narrowed to one', async ({ page }) => {
  await page.goto(`${site.address}search/?q=warning%20shots`)
  await page.getByRole('link', { name: 'in “Another text” 1' }).click()
  await expect(page).toHaveURL(/text=other$/)
  await expect(page.locator('[data-results] > li')).toHaveCount(1)
  await expect(page.locator('[data-results] > li')).toContainText('Nobody gave any')
})

const NASTY = [
  'x'.repeat(10_000),
  'a '.repeat(5000),
  '\u0000\u0007',
  '\u202Eשלום',
  '🙂🙂',
  '<img src=x onerror=alert(1)>',
  '.*(a+)+$',
  '"',
  '\\',
]

test('nothing that is typed freezes, breaks or runs', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('dialog', dialog => problems.push(dialog.message()))
  await page.goto(`${site.address}search/`)
  for (const query of NASTY) {
    await page.locator('phrase-search input').fill(query)
    await page.locator('form').evaluate(form => (form as HTMLFormElement).requestSubmit())
    await expect(page.locator('[data-results]'), query.slice(0, 20)).toHaveAttribute('data-total')
  }
  expect(problems).toEqual([])
  await expect(page.locator('main img')).toHaveCount(0)
})
