import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type ServedSite, serveSite } from '../../scripts/lib/server/serve-site.ts'
import { buildFormerTexts, FORMER_SITE, MOVED } from '../site/former-texts.ts'
import { findAxeFaults } from './find-axe-faults.ts'

const { base: BASE } = FORMER_SITE
const CLAIM = 'river-rise-spring-78c4'

let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const folder = await buildFormerTexts()
  site = await serveSite({ folder: join(folder, 'dist'), port: 0, base: BASE })
})

test.afterAll(async () => {
  await site?.close()
})

for (const name of MOVED.from) {
  test(`an address of ${name} leads on with its fragment and its query`, async ({ page }) => {
    for (const rest of [
      `#${CLAIM}`,
      '#p2',
      '#note-1',
      '?find=river#it-holds',
      `${CLAIM}/`,
      'claims/conceded/',
      'map/',
    ]) {
      await page.goto(`${site.address}${name}/${rest}`)
      await expect(page).toHaveURL(`${site.address}${MOVED.to}/${rest}`)
    }
    await page.goto(`${site.address}${name}/#${CLAIM}`)
    await expect(page.locator(`[data-claim="${CLAIM}"]`).first()).toBeInViewport()
    await expect(page.locator('.unknown')).toHaveCount(0)
  })

  test(`a fragment of ${name} that is damaged leads to what was meant`, async ({ page }) => {
    await page.goto(`${site.address}${name}/#${CLAIM}.)`)
    await expect(page).toHaveURL(`${site.address}${MOVED.to}/#${CLAIM}`)
  })
}

test('Back leads to where the reader came from, not to the address that moved', async ({ page }) => {
  await page.goto(`${site.address}fog/`)
  await page.goto(`${site.address}${MOVED.from[0]}/#${CLAIM}`)
  await expect(page).toHaveURL(`${site.address}${MOVED.to}/#${CLAIM}`)
  await page.goBack()
  await expect(page).toHaveURL(`${site.address}fog/`)
})

for (const [path, target] of [
  ['viaduct/it-hold/', `${MOVED.from[1]}/it-holds/`],
  ['hils/masts-counted-twise-99y7/', 'hills/masts-counted-twice-99y7/'],
] as const) {
  test(`${path} is answered with what it may have meant`, async ({ page }) => {
    await page.goto(`${site.address}${path}`)
    await expect(page.locator(`near-addresses a[href="${BASE}${target}"]`)).toBeVisible()
  })
}

test('a damaged address of a withdrawn claim leads to its page', async ({ page }) => {
  await page.goto(`${site.address}hills/masts.)/`)
  await expect(page).toHaveURL(`${site.address}hills/masts/`)
  await expect(page.getByText('This text was withdrawn on 2026-01-01.')).toBeVisible()
})

test('paragraphs and notes that are not there are told from how many there are', async ({ page }) => {
  await page.goto(`${site.address}${MOVED.to}/#p40`)
  const status = page.locator('.unknown[role="status"]')
  await expect(status).toHaveText(/^This text has 2 paragraphs\. The last one: Nobody asked/)
  await status.getByRole('link').click()
  await expect(page).toHaveURL(`${site.address}${MOVED.to}/#p2`)
  await page.goto(`${site.address}${MOVED.to}/#note-9`)
  await expect(status).toHaveText(/^This text has 1 note\. The last one: .*A note\.$/)
  await page.goto(`${site.address}fog/#note-1`)
  await expect(status).toHaveText('This text has no notes.')
})

test('axe finds nothing on the pages of what moved or was withdrawn, and nothing is too wide', async ({
  page,
}) => {
  // To see the page of what moved, its script and its refresh are taken away.
  await page.route(`**${BASE}${MOVED.from[0]}/`, async route => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /<meta http-equiv="refresh"[^>]*>|<script type="module"[^>]*><\/script>/g,
      '',
    )
    await route.fulfill({ response, body })
  })
  for (const path of [`${MOVED.from[0]}/`, 'hills/', 'hills/masts/', 'bread/', 'bread/claims/', '404.html']) {
    await page.goto(`${site.address}${path}`)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await findAxeFaults(page), `${path} at ${width} px`).toEqual([])
    }
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an address that moved leads on to the same page', async ({ page }) => {
    for (const rest of ['', `${CLAIM}/`, 'claims/conceded/']) {
      await page.goto(`${site.address}${MOVED.from[0]}/${rest}`)
      await expect(page).toHaveURL(`${site.address}${MOVED.to}/${rest}`)
    }
  })

  test('a page says what may be wrong with an address that is not there, and leads to every text', async ({
    page,
  }) => {
    const answer = await page.goto(`${site.address}${MOVED.to}/it-holds.)/`)
    expect(answer?.status()).toBe(404)
    await expect(
      page.getByText('after its last letter or digit, such as a full stop or a bracket'),
    ).toBeVisible()
    await expect(page.locator('near-addresses')).toBeHidden()
    await expect(page.getByRole('link', { name: 'search', exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'All its claims' }).first().click()
    await expect(page).toHaveURL(`${site.address}${MOVED.to}/claims/`)
  })
})
