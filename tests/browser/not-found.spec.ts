import { expect, test } from '@playwright/test'
import { address, READING } from './site.ts'

interface Sentence {
  readonly id?: string
  readonly text: string
  readonly voice: string
  readonly stance?: string
  readonly occurrence: number
}

/** How a hand or a line break spoils an id. */
const SLIPS: readonly ((id: string, at: number) => string)[] = [
  (id, at) => id.slice(0, at) + id.slice(at + 1),
  (id, at) => id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2),
  id => `${id.slice(0, -4)}xxxx`,
]

const STANCES: Readonly<Record<string, string>> = {
  conceded: 'conceded',
  entertained: 'entertained, not asserted',
}

test('for twenty mistyped addresses the first suggestion is the right claim, with what it is', async ({
  page,
  request,
}) => {
  const response = await request.get(address(`${READING}reading.json`))
  const { sentences } = (await response.json()) as { sentences: readonly Sentence[] }
  const claims = sentences.filter(({ id, occurrence }) => id !== undefined && occurrence === 1)
  const first = page.locator('near-addresses li').first()
  for (let i = 0; i < 20; i += 1) {
    const { id = '', text, voice, stance = '' } = claims[i % claims.length] ?? {}
    const typed = SLIPS[i % SLIPS.length]?.(id, (7 * i + 2) % (id.length - 5)) ?? ''
    expect(typed).not.toBe(id)
    const answer = await page.goto(address(`${READING}${typed}/`))
    expect(answer?.status()).toBe(404)
    // A hyphen that has gone astray is forgiven.
    if (typed.replaceAll('-', '') === id.replaceAll('-', '')) {
      await expect(page).toHaveURL(address(`${READING}${id}/`))
      continue
    }
    await expect(first.getByRole('link'), typed).toHaveText(text ?? '')
    await expect(first.locator('p')).toHaveText(
      voice !== 'author' ? [String(voice)] : stance in STANCES ? [STANCES[stance] ?? ''] : [],
    )
    await first.getByRole('link').click()
    await expect(page).toHaveURL(address(`${READING}${id}/`))
  }
})

for (const [name, path] of [
  ['in a folder that there is not', `openai-alignement-plan/train-moving-momentum-mtwz/`],
  ['at the root', 'train-moving-momentum-mtzx/'],
  ['without its last slash', `${READING}train-moving-momentum-mtzx`],
  ['in capitals, with a slip', `${READING}TRAIN-MOVING-MOMENTUM-MTZX/`],
  ['with a wrong encoding', `${READING}%E0%A4%A-train-moving-momentum/`],
] as const) {
  test(`a claim is suggested for an address ${name}`, async ({ page }) => {
    await page.goto(address(path))
    await expect(page.locator('near-addresses li a').first()).toHaveText(
      'This train is already moving with a lot of momentum.',
    )
  })
}

test('nothing is suggested where nothing is near, and the texts are there all the same', async ({ page }) => {
  await page.goto(address('zzzzzz/zzzzzz/'))
  await expect(page.getByRole('heading', { name: 'No page at this address' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('near-addresses')).toBeHidden()
  await expect(page.getByRole('link', { name: 'All its claims' })).toBeVisible()
})

test('markup in an address is shown to nobody', async ({ page }) => {
  await page.goto(address(`${READING}${encodeURIComponent('<img src=x onerror=alert(1)>train-moving')}/`))
  await page.waitForLoadState('networkidle')
  await expect(page.locator('main img')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page leads to the texts and their claims', async ({ page }) => {
    await page.goto(address('train/'))
    await expect(page.locator('near-addresses')).toBeHidden()
    await page.getByRole('link', { name: 'All its claims' }).click()
    await expect(page).toHaveURL(address(`${READING}claims/`))
  })
})
