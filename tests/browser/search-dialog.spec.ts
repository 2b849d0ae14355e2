import { expect, type Page, test } from '@playwright/test'
import { findAxeFaults } from './find-axe-faults.ts'
import { address, READING, readOwnWords } from './site.ts'

const DIALOG = 'dialog[data-search-dialog]'
const CLAIM = `${READING}train-moving-momentum-mtzw/`

/** Open a page and wait until it has nothing left to do. */
async function open(page: Page, path = READING): Promise<void> {
  await page.goto(address(path), { waitUntil: 'networkidle' })
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search, and the first hit in the text downloads nothing`, async ({ page }) => {
    await open(page)
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await page.keyboard.press(key)
    await page.keyboard.type('seat on the openai tr')
    // In the text, and in a note that quotes it.
    await expect(page.locator(`${DIALOG} [data-results] > li`)).toHaveCount(2)
    await expect(page.locator(`${DIALOG} mark`).first()).toHaveText('seat on the OpenAI tr')
    expect(requests.filter(url => !url.endsWith('.svg'))).toEqual([])
  })
}

test('the link in the header opens it too; Esc closes it, and the focus goes back', async ({ page }) => {
  await open(page)
  const link = page.getByRole('link', { name: 'Search', exact: true })
  await link.click()
  await expect(page.locator(`${DIALOG} input`)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator(DIALOG)).toBeHidden()
  await expect(link).toBeFocused()
})

test('a letter in a field is a letter', async ({ page }) => {
  await open(page, 'search/')
  await page.locator('input').press('/')
  await expect(page.locator('input')).toHaveValue('/')
})

test('Enter goes to the first hit on the page: marked, in view, in focus, with the way to the next', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('warning shots')
  await page.keyboard.press('Enter')
  await expect(page.locator(DIALOG)).toBeHidden()
  await expect(page).toHaveURL(/\?find=warning\+shots#company-culture-[\w-]+$/)
  await expect(page.locator(':target + *')).toBeFocused()
  await expect(page.locator('find-bar [role="status"]')).toHaveText('1 of 2')
  expect(await readMarked(page)).toEqual(['warning shots', 'warning shots', 'here: warning shots'])
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.locator('find-bar [role="status"]')).toHaveText('2 of 2')
  await expect(page.locator('details')).toHaveAttribute('open', '')
  await page.keyboard.press('Escape')
  await expect(page.locator('find-bar')).toBeHidden()
  expect(await readMarked(page)).toEqual([])
  await expect(page).toHaveURL(/\/openai-alignment-plan\/#company-culture-[\w-]+$/)
})

test('the arrows lead through the hits', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('alignment team')
  const hits = page.locator(`${DIALOG} [data-results] > li > a`)
  await page.keyboard.press('ArrowDown')
  await expect(hits.nth(0)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(`${DIALOG} input`)).toBeFocused()
})

test('on a claim’s page it searches the text that the claim is of', async ({ page }) => {
  await open(page, CLAIM)
  await page.keyboard.press('/')
  await page.keyboard.type('political capital')
  await expect(page.locator(`${DIALOG} [data-results] > li`)).toHaveCount(2)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/openai-alignment-plan\/\?find=political\+capital#alignment-team-/)
})

test('a phrase across sentences and marks of the page is marked as one', async ({ page }) => {
  await open(page, `${READING}?find=momentum.%20The%20alignment`)
  expect((await readMarked(page))[0]).toBe('momentum. The alignment')
})

test('a hit in a note leads to the note', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('term of art')
  await expect(page.locator(`${DIALOG} li p`)).toContainText('editor’s note')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#note-6$/)
})

test('without the Custom Highlight API the phrase is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights')
  })
  await open(page, `${READING}?find=warning%20shots`)
  expect(await page.evaluate(() => String(getSelection()))).toBe('warning shots')
})

test('axe finds nothing while it is open', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.locator(`${DIALOG} input`).fill('the alignment')
      await expect(page.locator(`${DIALOG} [data-results]`)).toHaveAttribute('data-total')
      expect(await findAxeFaults(page), `at ${width} px, ${colorScheme}`).toEqual([])
    }
  }
})

/** The words that the page marks, and last those that it has come to. */
async function readMarked(page: Page): Promise<readonly string[]> {
  const here = await readOwnWords(page, { highlight: 'found-here' })
  return [...(await readOwnWords(page, { highlight: 'found' })), ...here.map(words => `here: ${words}`)]
}
