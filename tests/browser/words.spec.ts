import { expect, type Page, test } from '@playwright/test'
import { address, openReading, READING, readOwnWords, readParagraphs, SOURCE } from './site.ts'

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

test.describe('what is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('from ¶1 to ¶8, over notes and labels, is the author’s words, as text and as HTML', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await openReading(page)
    // The pointer rests on a note, as after a selection that ended there.
    await page.locator('#note-8').hover()
    const [text, html] = await copy(page, '#p1', '#p8')
    const words = (text ?? '').split('\n').filter(line => line.trim() !== '')
    expect(words).toEqual(SOURCE.slice(0, 8))
    expect(html).not.toContain('data-apparatus')
  })

  test('from a note is the note', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await openReading(page)
    const [text] = await copy(page, '#note-6 p', '#note-6 p')
    expect([text]).toEqual(await readOwnWords(page, { selector: '#note-6 p' }))
  })

  async function copy(page: Page, from: string, to: string): Promise<readonly string[]> {
    await page.evaluate(
      ([from, to]) => {
        const range = document.createRange()
        range.setStart(document.querySelector(from) as Element, 0)
        const end = document.querySelector(to) as Element
        range.setEnd(end, end.childNodes.length)
        const selection = document.getSelection()
        selection?.removeAllRanges()
        selection?.addRange(range)
      },
      [from, to] as const,
    )
    await page.keyboard.press('ControlOrMeta+c')
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const types = ['text/plain', 'text/html']
      return Promise.all(types.map(async type => (await item?.getType(type))?.text() ?? ''))
    })
  }
})
