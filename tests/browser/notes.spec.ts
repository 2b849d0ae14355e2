import { expect, type Page, test } from '@playwright/test'
import { address, READING } from './site.ts'

const NOTES = 12

test('every reference leads to its note and back', async ({ page }) => {
  await page.goto(address(READING))
  for (let k = 1; k <= NOTES; k += 1) {
    await page.locator(`a[role="doc-noteref"][href="#note-${k}"]`).click()
    await expect(page.locator(`margin-note[role="doc-footnote"]#note-${k}`)).toBeInViewport()
    await page.locator(`#note-${k} [role="doc-backlink"]`).click()
    await expect(page.locator(`[id="ref-${k}"]`)).toBeInViewport()
  }
})

for (const [name, options] of [
  ['on a phone', { viewport: { width: 320, height: 700 } }],
  ['on a phone without JavaScript', { viewport: { width: 320, height: 700 }, javaScriptEnabled: false }],
  ['without JavaScript', { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }],
] as const) {
  test.describe(name, () => {
    test.use(options)
    test(`every note is visible ${name}`, async ({ page }) => {
      await page.goto(address(READING))
      await expectAllVisible(page)
    })
  })
}

test('every note is visible in print', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(address(READING))
  await expectAllVisible(page)
})

test('a note that a link leads to stands beside its words, whatever stands before it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  for (let k = 1; k <= NOTES; k += 1) {
    await page.goto(address(`${READING}#note-${k}`))
    await expect.poll(() => findDistance(page, k)).toBeLessThanOrEqual(4)
  }
})

test('a note that has the focus stands beside its words, and others give way in a quarter of a second', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address(READING))
  const durations = () =>
    page
      .locator('margin-note')
      .evaluateAll(notes => [...new Set(notes.map(note => getComputedStyle(note).transitionDuration))])
  expect(await durations()).toEqual(['0s'])
  for (let k = 1; k <= NOTES; k += 1) {
    const note = page.locator(`margin-note#note-${k}`)
    if (!(await note.isVisible())) await page.locator('summary').click()
    await page.keyboard.press('Shift')
    await note.locator('[role="doc-backlink"]').focus()
    await expect.poll(() => findDistance(page, k)).toBeLessThanOrEqual(4)
  }
  expect(await durations()).toEqual(['0.25s'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await durations()).toEqual(['0s'])
})

test('pointing at the words of a note, or at the note, marks both and nothing else', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address(READING))
  const marked = () =>
    page
      .locator('[data-marked]')
      .evaluateAll((ends: HTMLElement[]) => [
        ...new Set(ends.map(({ dataset }) => dataset.note ?? dataset.number)),
      ])
  for (const k of ['2', '3']) {
    for (const end of [`[data-note="${k}"]`, `margin-note[data-number="${k}"]`]) {
      await page.locator(end).first().hover()
      await expect.poll(marked).toEqual([k])
      await expect(page.locator(`margin-note#note-${k}`)).toHaveAttribute('data-marked')
      await page.mouse.move(2, 2)
      await expect.poll(marked).toEqual([])
    }
  }
})

test('what places a note is nothing that its contents, or those of the text, inherit', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address(READING))
  await expect(page.locator('margin-notes')).toHaveAttribute('style', /--end/)
  const inherited = await page.evaluate(() =>
    ['article', 'margin-note p'].flatMap(selector => {
      const style = getComputedStyle(document.querySelector(selector) as Element)
      return ['--end', '--shift', '--below'].map(name => style.getPropertyValue(name))
    }),
  )
  expect(inherited.join('')).toBe('')
})

/** Pixels between the top of a note and that of its words. */
function findDistance(page: Page, number: number): Promise<number> {
  return page.evaluate(k => {
    const [words] = document.querySelector(`[data-note="${k}"]`)?.getClientRects() ?? []
    const note = document.getElementById(`note-${k}`)?.getBoundingClientRect()
    return Math.abs((note?.top ?? 0) - (words?.top ?? Number.NaN))
  }, number)
}

async function expectAllVisible(page: Page): Promise<void> {
  const notes = page.locator('margin-note[role="doc-footnote"]')
  await expect(notes).toHaveCount(NOTES)
  for (const note of await notes.all()) {
    await expect(note).toBeVisible()
    const box = await note.boundingBox()
    expect(box?.height).toBeGreaterThan(20)
  }
}
