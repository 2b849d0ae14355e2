import { expect, test } from '@playwright/test'
import { address, READING, readParagraphs, SOURCE } from './site.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const path of ['', READING]) {
      test(`the words on /${path} are the words of the source, to the character`, async ({ page }) => {
        await page.goto(address(path))
        expect(await readParagraphs(page)).toEqual(SOURCE)
      })
    }

    test('nothing but the words, the apparatus and white space stands in the article', async ({ page }) => {
      await page.goto(address(READING))
      const rest = await page.evaluate(() => {
        const article = document.querySelector('article')?.cloneNode(true) as Element
        for (const part of article.querySelectorAll('[data-apparatus], [data-paragraph]')) part.remove()
        return article.textContent?.trim()
      })
      expect(rest).toBe('')
    })

    test('paragraphs are numbered as published', async ({ page }) => {
      await page.goto(address(READING))
      const ids = await page.locator('article [data-paragraph]').evaluateAll(list => list.map(({ id }) => id))
      expect(ids).toEqual(SOURCE.map((_, i) => `p${i + 1}`))
    })

    test('every word of the author’s is visible once the repeat is open', async ({ page }) => {
      await page.goto(address(READING))
      await page.locator('summary').click()
      for (const [i] of SOURCE.entries()) await expect(page.locator(`#p${i + 1}`)).toBeVisible()
    })
  })
}

test('a selection of a paragraph copies the author’s words only', async ({ page }) => {
  await page.goto(address(READING))
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelector('#p2')
    const selection = getSelection()
    if (paragraph) selection?.selectAllChildren(paragraph)
    return selection?.toString()
  })
  expect(copied?.trim()).toBe(SOURCE[1])
})
