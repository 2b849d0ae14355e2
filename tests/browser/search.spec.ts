import { expect, type Response, test } from '@playwright/test'
import { address, READING } from './site.ts'

const RESULT = 'ol[data-results] > li'

test('a phrase finds the claim that holds it, says where else it stands, and leads there', async ({
  page,
}) => {
  await page.goto(address('search/?q=warning%20shots'))
  await expect(page.locator('ol[data-results]')).toHaveAttribute('data-total', '1')
  const hit = page.locator(RESULT)
  await expect(hit).toHaveCount(1)
  await expect(hit.locator('mark')).toHaveText('warning shots')
  await expect(hit).toContainText('entertained, not asserted')
  await expect(hit).toContainText('¶3')
  await expect(hit).toContainText('also in ¶10')
  await hit.locator('a').first().click()
  await expect(page).toHaveURL(new RegExp(`${READING}\\?find=warning\\+shots#company-culture`))
  await expect(page.locator(':target + *')).toContainText('warning shots')
})

for (const [name, query] of [
  ['in capitals', 'WARNING SHOTS'],
  ['in straight quotes', '"warning shots"'],
  ['in curly quotes', '“warning shots”'],
] as const) {
  test(`a phrase is found when typed ${name}`, async ({ page }) => {
    await page.goto(address(`search/?q=${encodeURIComponent(query)}`))
    await expect(page.locator(RESULT)).toHaveCount(1)
  })
}

test('words that stand nowhere find nothing, and the page says so', async ({ page }) => {
  await page.goto(address('search/?q=xylophone%20concerto'))
  await expect(page.locator('[role=status]')).toHaveText('No single sentence holds “xylophone concerto”.')
  await expect(page.locator('ol[data-results]')).toHaveAttribute('data-total', '0')
  await expect(page.locator(RESULT)).toHaveCount(0)
})

test('a stem is no hit for a quoted phrase: “alignment researches” is not in the text', async ({ page }) => {
  await page.goto(address('search/?q=%22alignment%20researches%22'))
  await expect(page.locator('ol[data-results]')).toHaveAttribute('data-total', '0')
})

test('a quoted phrase marks every place in a sentence, and a longer word is no hit', async ({ page }) => {
  await page.goto(address('search/?q=%22alignment%20research%22'))
  await expect(page.locator(RESULT)).toHaveCount(1)
  await expect(page.locator(RESULT).locator('mark')).toHaveText(['alignment research', 'alignment research'])
})

test('a phrase is found while its last word is unfinished', async ({ page }) => {
  await page.goto(address('search/?q=warning%20sho'))
  await expect(page.locator(RESULT).first()).toContainText('warning shots')
})

test('quoted words are never said to be the author’s', async ({ page }) => {
  await page.goto(address('search/?q=reallocate%20GPUs'))
  await expect(page.locator(RESULT)).toContainText('quoted from Jan Leike')
})

test('typing searches, and the address can be shared', async ({ page }) => {
  await page.goto(address('search/'))
  await page.getByLabel('Words or a phrase').fill('seat on the OpenAI train')
  // In the text, and in a note that quotes it.
  await expect(page.locator(RESULT)).toHaveCount(2)
  await expect(page).toHaveURL(/\?q=seat\+on\+the\+OpenAI\+train/)
})

test('words out of order are found as words, and the page says that they are no phrase', async ({ page }) => {
  await page.goto(address('search/?q=shots%20warning'))
  await expect(page.locator('[role=status]')).toContainText('No sentence holds the phrase')
  await expect(page.locator(RESULT).first()).toContainText('warning shots')
})

test('markup in a query is shown as words', async ({ page }) => {
  await page.goto(address(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`))
  await expect(page.locator('[role=status]')).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the search page says what to use instead', async ({ page }) => {
    await page.goto(address('search/'))
    await expect(page.locator('main')).toContainText('Search needs JavaScript')
    await expect(page.getByRole('link', { name: 'A comment on OpenAI’s alignment plan' })).toBeVisible()
  })
})

test('the back button brings back the words, the results and the place on the page', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 })
  await page.goto(address('search/'))
  await page.locator('phrase-search input').fill('the')
  await expect(page.locator('[data-results]')).toHaveAttribute('data-total')
  const last = page.locator(RESULT).last().locator('a').first()
  await last.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(300)
  await last.click()
  await expect(page).toHaveURL(/\?find=the#/)
  await page.goBack()
  await expect(page.locator('phrase-search input')).toHaveValue('the')
  await expect(page.locator(RESULT).last()).toBeInViewport()
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200)
})

test('results can be narrowed to a voice or a stance, by links that can be shared', async ({ page }) => {
  await page.goto(address('search/?q=alignment'))
  await expect(page.locator('[data-results]')).toHaveAttribute('data-total')
  const all = await page.locator(RESULT).count()
  await page.getByRole('link', { name: /^Jan Leike \d+$/ }).click()
  await expect(page).toHaveURL(/voice=speaker%3AJan\+Leike/)
  await expect(page.locator('[data-results]')).toHaveAttribute('data-total')
  expect(await page.locator(RESULT).count()).toBeLessThan(all)
  for (const about of await page.locator(`${RESULT} p`).allTextContents())
    expect(about).toContain('quoted from Jan Leike')
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(page.locator(RESULT)).toHaveCount(all)
})

test('a mistyped word is answered with the nearest that there is', async ({ page }) => {
  await page.goto(address('search/?q=politcal%20capitl'))
  await page.getByRole('link', { name: 'political capital' }).click()
  await expect(page.locator(RESULT).first()).toContainText('political capital')
})

test('the first result of a text comes in at most eight requests and 100 KB, fonts aside', async ({
  page,
}) => {
  const sizes: Promise<number>[] = []
  const count = (response: Response) => {
    if (!/\.(woff2|svg)$/.test(response.url())) sizes.push(response.body().then(body => body.length))
  }
  // What every page loads when it is idle is not waited for.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  page.on('response', count)
  await page.goto(address('search/?q=warning%20shots'))
  await expect(page.locator(RESULT)).toHaveCount(1)
  page.off('response', count)
  const all = await Promise.all(sizes)
  console.info(`${all.reduce((sum, size) => sum + size, 0)} bytes, not compressed, in ${all.length} requests`)
  expect(all.length).toBeLessThanOrEqual(8)
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100 * 1024)
})
