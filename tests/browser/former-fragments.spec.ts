import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type ServedSite, serveSite } from '../../scripts/lib/server/serve-site.ts'
import { copyProject, ROOT } from '../site/project.ts'
import { replaceContent, run, withoutProgress } from '../site/run.ts'
import { findAxeFaults } from './find-axe-faults.ts'
import { selectPlace } from './site.ts'

/** A text whose ledger knows claims that were reworded, redirected, split and retired, under a path of a host. */
const TEXT = 'ledger/'
const BASE = '/sub/'
/** Words enough around it that a browser must scroll. */
const FILLER = 'The rain went on for weeks. '.repeat(12).trim()

let folder: string
let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const [markdown = '', annotations = '', ledger = ''] = ['text.md', 'annotations.yaml', 'ledger.json'].map(
    name => readFileSync(join(ROOT, 'tests/fixtures/ledger', name), 'utf8'),
  )
  folder = copyProject()
  replaceContent(folder, {
    ledger: { 'text.md': markdown, 'annotations.yaml': annotations, 'ledger.json': ledger },
    rain: { 'text.md': `---\ntitle: Rain\n---\n\n${FILLER}\n` },
  })
  const environment = { BASE_PATH: BASE, SITE_URL: 'https://example.org' }
  const outcome = await run(folder, ['scripts/build.ts'], environment)
  expect(withoutProgress(outcome)).toMatchObject({ code: 0, stderr: '' })
  site = await serveSite({ folder: join(folder, 'dist'), port: 0, base: BASE })
})

test.afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

const backgroundOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => getComputedStyle(element).backgroundColor)

/** What a name that no claim has any more leads to. */
const NAMES = [
  { name: 'clear-evening-count-shadows-rg1v', what: 'a redirected id', claim: 'new-lamp-lit-count-tk2k' },
  {
    name: 'harbour-office-town-keeps-thwd',
    what: 'the id of what was split',
    claim: 'harbour-office-town-keeps-tg5d',
  },
  { name: 'masts', what: 'an alias', claim: 'new-lamp-lit-count-tk2k' },
] as const

// No script takes part: it works without one, and with one nothing else happens.
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    // So low that every claim but the first paragraph’s is out of view.
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 240 } })

    for (const { name, what, claim } of NAMES) {
      test(`${what} in an address leads to the claim that says it now, in view and marked`, async ({
        page,
      }) => {
        await page.goto(`${site.address}${TEXT}`)
        await expect(page.locator(selectPlace(claim))).not.toBeInViewport()
        const plain = await backgroundOf(page, selectPlace(claim))
        await page.goto('about:blank')
        await page.goto(`${site.address}${TEXT}#${name}`)
        await expect(page.locator(selectPlace(claim))).toBeInViewport()
        expect(await backgroundOf(page, selectPlace(claim))).not.toBe(plain)
        expect(new URL(page.url()).hash).toBe(`#${name}`)
      })
    }

    for (const name of ['third-summer-moles-rearranged-e34q', 'tiles']) {
      test(`the retired “${name}” leads to a line that says so, and on to what it said`, async ({ page }) => {
        await page.goto(`${site.address}${TEXT}#${name}`)
        const line = page.locator(selectPlace(name))
        await expect(line).toBeVisible()
        await expect(line).toBeInViewport()
        await expect(line).toHaveText('What stood here is gone since 2026-03-03: what it said')
        await line.getByRole('link').click()
        await expect(page).toHaveURL(`${site.address}${TEXT}third-summer-moles-rearranged-e34q/`)
        await expect(page.locator('h1')).toHaveText(
          'By the third summer moles had rearranged the tiles, so number nine bore fruit twice.',
        )
        await page.getByRole('link', { name: 'The place in the text' }).click()
        await expect(page.locator('span:target + *, :target:not(span)')).toBeInViewport()
      })
    }

    test('nothing is seen of what is gone while nobody asks for it', async ({ page }) => {
      await page.goto(`${site.address}${TEXT}`)
      await expect(page.locator('p.retired')).toHaveCount(2)
      await expect(page.locator('p.retired:visible')).toHaveCount(0)
    })
  })
}

test('the menu of a claim that had other names has its own address', async ({ page }) => {
  await page.goto(`${site.address}${TEXT}#masts`)
  await page.waitForFunction(() => customElements.get('claim-menu') !== undefined)
  await page.locator(`:is(${selectPlace('new-lamp-lit-count-tk2k')}) > a.permalink`).press('Enter')
  await expect(page.locator('claim-menu')).toHaveAccessibleName('Claim 5')
  await page.getByRole('link', { name: 'Open its page' }).click()
  await expect(page).toHaveURL(`${site.address}${TEXT}new-lamp-lit-count-tk2k/`)
})

test('the words of a claim that had other names are copied without them', async ({ page }) => {
  await page.goto(`${site.address}${TEXT}`)
  const words = await page.locator('#p4').evaluate(paragraph => {
    getSelection()?.selectAllChildren(paragraph)
    return getSelection()?.toString().trim()
  })
  expect(words).toBe(
    'When the new lamp was lit you could count the masts from the hill, and on a clear evening their shadows.',
  )
})

test('under a path of a host a mistyped address is told from its text, too', async ({ page }) => {
  await page.goto(`${site.address}ledgre/new-lamp-lit-cuont-tk2k/`)
  await expect(
    page.locator(`near-addresses li a[href="${BASE}${TEXT}new-lamp-lit-count-tk2k/"]`),
  ).toBeVisible()
})

test('axe finds nothing on the pages of former claims, and nothing is too wide', async ({ page }) => {
  for (const name of [
    'clear-evening-count-shadows-rg1v',
    'harbour-office-town-keeps-thwd',
    'third-summer-moles-rearranged-e34q',
    'changed-year-lighthouse-5cyq',
    '#tiles',
  ]) {
    await page.goto(`${site.address}${TEXT}${name.startsWith('#') ? name : `${name}/`}`)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await findAxeFaults(page), `${name} at ${width} px, ${colorScheme}`).toEqual([])
      }
    }
  }
})
