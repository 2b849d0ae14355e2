import { expect, type Page, test } from '@playwright/test'
import { address, openReading, READING } from './site.ts'

const DIALOG = 'dialog[data-search-dialog]'

const openSearch = async (page: Page) => {
  await openReading(page)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  await expect(page.locator(DIALOG)).toBeVisible()
}

test('a note can be selected after a click in the text, and after a selection there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openReading(page)
  const note = page.locator('[role="doc-footnote"]').first()
  await page
    .locator('article [data-paragraph]')
    .first()
    .dblclick({ position: { x: 40, y: 10 } })
  const box = await note.locator('p').first().boundingBox()
  if (box === null) throw new Error('no note')
  await page.mouse.move(box.x + 5, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 28, { steps: 5 })
  await page.mouse.up()
  const selected = await page.evaluate(() => String(getSelection()).trim())
  expect(selected).not.toBe('')
  expect(await note.textContent()).toContain(selected)
})

test('the dialog stays while a selection is dragged out of the field, and at a click on its padding', async ({
  page,
}) => {
  await openSearch(page)
  await page.keyboard.type('train')
  const field = await page.locator(`${DIALOG} input`).boundingBox()
  const box = await page.locator(DIALOG).boundingBox()
  if (field === null || box === null) throw new Error('nothing to drag')
  await page.mouse.move(field.x + 30, field.y + field.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x - 30, box.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator(DIALOG)).toBeVisible()
  await page.mouse.click(box.x + 4, box.y + 4)
  await expect(page.locator(DIALOG)).toBeVisible()
  await page.mouse.click(box.x - 20, box.y + 20)
  await expect(page.locator(DIALOG)).toBeHidden()
})

test('keys of an input method that is composing are its own', async ({ page }) => {
  await openSearch(page)
  await page.keyboard.type('train')
  await expect(page.locator(`${DIALOG} li`).first()).toBeVisible()
  const press = (key: string, init: object) =>
    page
      .locator(`${DIALOG} input`)
      .evaluate(
        (field, { key, init }) =>
          field.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
          ),
        { key, init },
      )
  for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
    for (const key of ['ArrowDown', 'Escape', '/'])
      expect(await press(key, init), 'nothing is prevented').toBe(true)
    await expect(page.locator(`${DIALOG} input`)).toBeFocused()
    await expect(page.locator(DIALOG)).toBeVisible()
  }
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(`${DIALOG} li > a`).first()).toBeFocused()
})

test('a browser that refuses to change the address any more goes on searching', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError')
    }
  })
  await page.goto(address('search/'))
  await page.locator('phrase-search input').pressSequentially('warning shots')
  await expect(page.locator('ol[data-results] > li')).toHaveCount(1)
  expect(errors).toEqual([])
})

test('typing changes the address fewer than 100 times in 30 seconds', async ({ page }) => {
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history)
    Object.assign(window, { replaced: 0 })
    history.replaceState = (...parts) => {
      Object.assign(window, { replaced: Number(Reflect.get(window, 'replaced')) + 1 })
      replace(...parts)
    }
  })
  await page.goto(address('search/'))
  const field = page.locator('phrase-search input')
  await field.evaluate(input => {
    for (let i = 0; i < 200; i += 1) {
      ;(input as HTMLInputElement).value = `train ${i}`
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await expect(page).toHaveURL(/\?q=train\+199$/)
  expect(await page.evaluate(() => Reflect.get(window, 'replaced'))).toBeLessThan(4)
})

test('reload and back return to where the reader was, with the marks', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 })
  await page.goto(address(`${READING}?find=warning+shots`))
  await expect(page.locator('find-bar')).toBeVisible()
  await page.mouse.wheel(0, 1500)
  await page.waitForTimeout(500)
  const before = await page.evaluate(() => scrollY)
  for (const leave of [() => page.reload(), () => page.goto(address('search/')).then(() => page.goBack())]) {
    await leave()
    await expect(page.locator('find-bar [role="status"]')).toHaveText('1 of 2')
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.evaluate(() => scrollY).then(now => Math.abs(now - before))).toBeLessThan(60)
  }
})

test('back within the page takes marks and bar away, forward brings them again', async ({ page }) => {
  await openSearch(page)
  await page.keyboard.type('warning shots')
  await page.keyboard.press('Enter')
  await expect(page.locator('find-bar')).toBeVisible()
  await page.goBack()
  await expect(page.locator('find-bar')).toBeHidden()
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  await page.goForward()
  await expect(page.locator('find-bar')).toBeVisible()
})

test('what is no word gets no wrong answer', async ({ page }) => {
  for (const query of ['“”', '.', '…']) {
    await page.goto(address(`search/?q=${encodeURIComponent(query)}`))
    await expect(page.locator('phrase-search [role=status]')).toContainText(
      'Punctuation alone is not searched for',
    )
  }
})

test('the link and the citation have one address', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await page.goto(address(`${READING}train-moving-momentum-mtzw/`))
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('claim-actions [role="status"]')).toHaveText('Link copied')
  const link = await read()
  await page.getByRole('button', { name: 'Copy with citation' }).click()
  await expect(page.locator('claim-actions [role="status"]')).toHaveText('Citation copied')
  expect(await read()).toContain(link)
  await openReading(page)
  await page.locator('article a.permalink[href*="train-moving-momentum-mtzw"]').first().click()
  await page.locator('claim-menu').getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('claim-menu [role="status"]')).toHaveText('Link copied')
  expect(await read()).toBe(link)
})
