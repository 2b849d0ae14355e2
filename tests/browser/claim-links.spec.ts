import { expect, type Locator, type Page, test } from '@playwright/test'
import { findAxeFaults } from './find-axe-faults.ts'
import { address, openReading, READING, selectPlace } from './site.ts'

/** Entertained, and said again in the repeat. */
const TRAIN = 'train-moving-momentum-mtzw'
/** Asserted, said once, qualified by nothing. */
const STRANGE = 'disagree-strange-response-concern-03zb'
const REASON = 'literally-believe-think-useful-w3sr'

const linkTo = (page: Page, fragment: string) => page.locator(`:is(${selectPlace(fragment)}) > a.permalink`)
const menuOf = (page: Page) => page.locator('claim-menu')
const pageOf = (id: string) => address(`${READING}${id}/`)

/** The middle of a claim's first line. */
async function findWords(page: Page, fragment: string): Promise<readonly [number, number]> {
  const claim = page.locator(selectPlace(fragment))
  await claim.evaluate(element => element.scrollIntoView({ block: 'center' }))
  return claim.evaluate(element => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, node =>
      node.parentElement?.closest('[data-apparatus]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    )
    const range = document.createRange()
    range.selectNodeContents(texts.nextNode() ?? element)
    const line = [...range.getClientRects()].find(({ width }) => width > 0)
    return line ? [(line.left + line.right) / 2, (line.top + line.bottom) / 2] : [0, 0]
  })
}

async function findMiddle(element: Locator): Promise<readonly [number, number]> {
  const box = await element.boundingBox()
  return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0]
}

/** Move the mouse over a claim, then straight to its link, as a hand does. */
async function reach(page: Page, fragment: string): Promise<void> {
  await page.mouse.move(1, 1)
  await page.mouse.move(...(await findWords(page, fragment)))
  await expect(linkTo(page, fragment)).toHaveCSS('opacity', '1')
  await page.mouse.move(...(await findMiddle(linkTo(page, fragment))), { steps: 12 })
}

async function open(page: Page, fragment: string): Promise<void> {
  await reach(page, fragment)
  await page.mouse.down()
  await page.mouse.up()
  await expect(menuOf(page)).toBeVisible()
}

async function press(page: Page, fragment: string): Promise<void> {
  const link = linkTo(page, fragment)
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`No Tab leads to ${fragment}`)
}

test.describe('By keyboard', () => {
  test('Tab reaches the link of a claim, Enter opens its menu, Escape closes it', async ({ page }) => {
    await openReading(page)
    await press(page, TRAIN)
    const link = linkTo(page, TRAIN)
    await expect(link).toHaveCSS('opacity', '1')
    expect(await link.evaluate(element => getComputedStyle(element).outlineStyle)).not.toBe('none')
    await expect(link).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(menuOf(page)).toBeVisible()
    await expect(menuOf(page)).toHaveAccessibleName('Claim 7')
    await expect(link).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menuOf(page)).toBeHidden()
    await expect(link).toHaveAttribute('aria-expanded', 'false')
    await expect(link).toBeFocused()
    expect(page.url()).toBe(address(READING))
  })

  test('Tab goes through what the menu offers, and Enter follows it', async ({ page }) => {
    await openReading(page)
    await press(page, TRAIN)
    await page.keyboard.press('Enter')
    for (const name of [
      'Copy with citation',
      'Open its page',
      'Show where it is said again',
      'Show what qualifies it',
    ]) {
      await page.keyboard.press('Tab')
      await expect(menuOf(page).getByText(name)).toBeFocused()
    }
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(`#${REASON}`)
    await expect(menuOf(page)).toBeHidden()
  })
})

test.describe('By mouse', () => {
  for (const width of [700, 900, 1280]) {
    test(`the link of every claim is there until the mouse has reached it, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await openReading(page)
      await page.locator('summary').click()
      const fragments = await page
        .locator('span[id][data-apparatus]:has(+ :is([data-claim], [data-sentence]))')
        .evaluateAll(anchors => anchors.map(({ id }) => id))
      expect(fragments).toHaveLength(32)
      const lost: string[] = []
      for (const fragment of fragments) {
        await reach(page, fragment)
        const [x, y] = await findMiddle(linkTo(page, fragment))
        const found = await page.evaluate(
          point =>
            document.elementFromPoint(...point)?.closest('a.permalink')?.parentElement?.previousElementSibling
              ?.id,
          [x, y] as [number, number],
        )
        if (found !== fragment) lost.push(`${fragment}: ${found}`)
      }
      // Where there is no margin to spread links in, the link of a claim that begins on the line of another hides it.
      expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(width < 768 ? 2 : 0)
    })
  }

  test('a click opens the menu, one elsewhere closes it', async ({ page }) => {
    await openReading(page)
    await open(page, TRAIN)
    await expect(menuOf(page)).toBeInViewport({ ratio: 1 })
    await page.mouse.click(2, 2)
    await expect(menuOf(page)).toBeHidden()
    await open(page, STRANGE)
    await expect(menuOf(page)).toHaveAccessibleName('Claim 3')
  })

  test('a click with Ctrl opens the page of the claim in another tab, and no menu', async ({
    page,
    context,
  }) => {
    await openReading(page)
    await reach(page, TRAIN)
    const other = context.waitForEvent('page')
    await page.keyboard.down('Control')
    await page.mouse.down()
    await page.mouse.up()
    await page.keyboard.up('Control')
    await expect(await other).toHaveURL(pageOf(TRAIN))
    await expect(menuOf(page)).toBeHidden()
    expect(page.url()).toBe(address(READING))
  })

  test('nothing of a link is seen while nobody means its claim', async ({ page }) => {
    await openReading(page)
    await page.mouse.move(1, 1)
    for (const link of await page.locator('a.permalink').all()) await expect(link).toHaveCSS('opacity', '0')
  })
})

test.describe('By touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a tap on a claim shows its link, a tap on that opens the menu', async ({ page }) => {
    await openReading(page)
    const link = linkTo(page, TRAIN)
    await expect(link).toHaveCSS('opacity', '0')
    await page.touchscreen.tap(...(await findWords(page, TRAIN)))
    await expect(link).toHaveCSS('opacity', '1')
    await expect(link).toBeInViewport({ ratio: 1 })
    await page.touchscreen.tap(...(await findMiddle(link)))
    await expect(menuOf(page)).toBeVisible()
    await expect(menuOf(page)).toHaveAccessibleName('Claim 7')
    await expect(menuOf(page)).toBeInViewport({ ratio: 1 })
    const button = await page.getByRole('button', { name: 'Copy with citation' }).boundingBox()
    expect(button?.height).toBeGreaterThanOrEqual(24)
  })

  test('a tap beside the text opens nothing', async ({ page }) => {
    await openReading(page)
    await findWords(page, TRAIN)
    await page.touchscreen.tap(...(await findMiddle(linkTo(page, TRAIN))))
    await expect(menuOf(page)).toBeHidden()
    expect(page.url()).toBe(address(READING))
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link of a claim leads to its page, and no menu is seen', async ({ page }) => {
    await page.goto(address(READING))
    await expect(menuOf(page)).toBeHidden()
    await linkTo(page, TRAIN).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(pageOf(TRAIN))
    await expect(page.locator('h1')).toHaveText('This train is already moving with a lot of momentum.')
  })
})

test.describe('The menu leads', () => {
  const offered = (page: Page) => menuOf(page).locator('li:visible')

  test('to the page of the claim', async ({ page }) => {
    await openReading(page)
    await open(page, TRAIN)
    await menuOf(page).getByText('Open its page').click()
    await expect(page).toHaveURL(pageOf(TRAIN))
  })

  test('to its twin in the folded repeat, and from there back', async ({ page }) => {
    await openReading(page)
    await open(page, TRAIN)
    await menuOf(page).getByText('Show where it is said again').click()
    expect(new URL(page.url()).hash).toBe(`#${TRAIN}~2`)
    await expect(menuOf(page)).toBeHidden()
    await expect(page.locator(selectPlace(`${TRAIN}~2`))).toBeInViewport()
    await open(page, `${TRAIN}~2`)
    await expect(menuOf(page)).toHaveAccessibleName('Claim 7')
    await menuOf(page).getByText('Show where it is said again').click()
    expect(new URL(page.url()).hash).toBe(`#${TRAIN}`)
    await expect(page.locator(selectPlace(TRAIN))).toBeInViewport()
  })

  test('to the sentence that qualifies it', async ({ page }) => {
    await openReading(page)
    await open(page, TRAIN)
    await menuOf(page).getByText('Show what qualifies it').click()
    expect(new URL(page.url()).hash).toBe(`#${REASON}`)
    await expect(page.locator(selectPlace(REASON))).toBeInViewport()
  })

  test('nowhere that is not there', async ({ page }) => {
    await openReading(page)
    await open(page, TRAIN)
    await expect(offered(page)).toHaveCount(5)
    await page.keyboard.press('Escape')
    await open(page, STRANGE)
    await expect(offered(page)).toHaveText(['Copy link', 'Copy with citation', 'Open its page'])
  })
})

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme })

      test(`axe finds nothing with the menu open, which is all in view, at ${width} px, ${colorScheme}`, async ({
        page,
      }) => {
        await openReading(page)
        await press(page, TRAIN)
        await page.keyboard.press('Enter')
        await expect(menuOf(page)).toBeInViewport({ ratio: 1 })
        expect(await findAxeFaults(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      })
    })
  }
}
