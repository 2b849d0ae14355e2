import { expect, test } from '@playwright/test'
import { address, READING } from './site.ts'

const ID = 'train-moving-momentum-mtzw'

for (const damaged of [
  ...[`${ID}.`, `${ID})`, ID.toUpperCase(), `${ID}”`, `${ID},`, `${ID}&gt;`, `${ID}%`, `${ID}#:~:text=train`],
  ...[`${ID}%2E`, ID.replaceAll('-', '–'), `${ID}%E2%80%9D`],
]) {
  test(`the fragment ${damaged} leads to the claim`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 300 })
    await page.goto(address(`${READING}#${damaged}`))
    await expect(page).toHaveURL(address(`${READING}#${ID}`))
    await expect(page.locator(`[data-claim="${ID}"]`).first()).toBeInViewport()
    await expect(page.locator('.unknown')).toHaveCount(0)
  })

  test(`the path ${damaged} leads to the claim’s page`, async ({ page }) => {
    await page.goto(address(`${READING}${damaged.replace(/%$/, '%25').replace('#', '%23')}/`))
    await expect(page).toHaveURL(address(`${READING}${ID}/`))
  })
}

test('a place with its tilde encoded is the place', async ({ page }) => {
  await page.goto(address(READING))
  const twin = await page.locator('[id*="~2"]').first().getAttribute('id')
  await page.goto('about:blank')
  await page.goto(address(`${READING}#${twin?.replace('~', '%257E')}`))
  await expect(page).toHaveURL(address(`${READING}#${twin}`))
})

test('a fragment that names nothing says so and offers the nearest, until there is one that does', async ({
  page,
}) => {
  await page.goto(address(`${READING}#train-moving-momentum-mtxx`))
  const status = page.locator('.unknown[role="status"]')
  await expect(status).toContainText('This address names no sentence of this text. Nearest: ')
  await expect(status).toBeInViewport()
  const link = status.getByRole('link').first()
  await expect(link).toHaveText('This train is already moving with a lot of momentum.')
  await link.click()
  await expect(page).toHaveURL(address(`${READING}#${ID}`))
  await expect(status).toHaveCount(0)
  await page.evaluate(() => {
    location.hash = 'zzzz'
  })
  await expect(status).toHaveText('This address names no sentence of this text.')
  await expect(status).toBeInViewport()
})

test('a malformed percent sign in query, fragment or path throws nothing', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  for (const path of [
    `${READING}?find=%E0%A4%A#%E0%A4%A`,
    `${READING}?find=train%#%`,
    `search/?q=%&text=%ff`,
    `${READING}%25zz/`,
  ]) {
    await page.goto(address(path))
    await page.waitForLoadState('networkidle')
  }
  expect(errors).toEqual([])
})

for (const [path, name, target] of [
  ['openai-alignement-plan/clams/', /: claims$/, `${READING}claims/`],
  [`${READING}mpa`, /: map$/, `${READING}map/`],
  [`wrong-base/${READING}sourse/extra/`, /: source$/, `${READING}source/`],
] as const) {
  test(`${path} is answered with the page that may be meant`, async ({ page }) => {
    await page.goto(address(path))
    await page.locator('near-addresses').getByRole('link', { name }).click()
    await expect(page).toHaveURL(address(target))
  })
}

test('the search asks for no text that there isn’t', async ({ page }) => {
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  for (const text of [
    '/evil.example',
    '../..',
    '//evil.example/x',
    'https:%2F%2Fevil.example',
    '%5C%5Cevil.example',
  ]) {
    await page.goto(address(`search/?q=train&text=${text}`))
    await expect(page.locator('ol[data-results]')).toHaveAttribute('data-total')
  }
  expect(requests.filter(url => /evil|\.\./.test(url.replace(/\?.*$/, '')))).toEqual([])
  expect(
    requests
      .filter(url => url.endsWith('reading.json'))
      .every(url => url === address(`${READING}reading.json`)),
  ).toBe(true)
})
