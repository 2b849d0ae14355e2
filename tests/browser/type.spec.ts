import { expect, type Page, test } from '@playwright/test'
import { address, READING } from './site.ts'
import { waitForFace } from './wait-for-face.ts'

test.beforeEach(({ page }) => waitForFace(page))

test('the text grows from 18 to 21 px, its line height from 1.5 to 1.6; notes are 0.8 of it, set 1.4', async ({
  page,
}) => {
  await page.goto(address(READING))
  let previous = 0
  for (const width of [320, 480, 640, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const text = await readType(page, '#p1')
    const note = await readType(page, '#note-1')
    expect(text.size, `at ${width} px`).toBeGreaterThanOrEqual(previous)
    expect(text.line, `at ${width} px`).toBeCloseTo(width < 768 ? 1.5 : 1.6, 2)
    expect(note.size / text.size, `at ${width} px`).toBeCloseTo(0.8, 2)
    expect(note.line, `at ${width} px`).toBeCloseTo(1.4, 2)
    if (width === 320) expect(text.size).toBeCloseTo(18, 1)
    previous = text.size
  }
  expect(previous).toBeCloseTo(21, 1)
})

for (const width of [768, 1100, 1280, 1920]) {
  test(`a full line holds 60–68 characters at ${width} px, of a note in the margin 28–34`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address(READING), { waitUntil: 'networkidle' })
    const text = await measureLines(
      page,
      'section > [data-paragraph], section > :not(details) [data-paragraph]',
    )
    expect(text).toBeGreaterThanOrEqual(60)
    expect(text).toBeLessThanOrEqual(68)
    const notes = await measureLines(page, 'margin-note > p')
    console.info(`${text.toFixed(1)} characters, in notes ${notes.toFixed(1)}`)
    if (width < 1100) return
    expect(notes).toBeGreaterThanOrEqual(28)
    expect(notes).toBeLessThanOrEqual(34)
  })
}

test('without the face every line is as high, and the page within a hundredth and a half as long', async ({
  page,
}) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address(READING), { waitUntil: 'networkidle' })
    const [line, height] = [await readType(page, '#p1'), await readHeight(page)]
    await page.route('**/*.woff2', route => route.abort())
    await page.reload({ waitUntil: 'networkidle' })
    const [lineWithout, heightWithout] = [await readType(page, '#p1'), await readHeight(page)]
    expect(lineWithout, `at ${width} px`).toEqual(line)
    expect(Math.abs(heightWithout / height - 1), `at ${width} px`).toBeLessThanOrEqual(0.015)
    await page.unroute('**/*.woff2')
  }
})

const readHeight = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)

/** The size of an element's type, in px, and its line height as a part of that. */
function readType(page: Page, selector: string): Promise<{ size: number; line: number }> {
  return page.locator(selector).evaluate(element => {
    const { fontSize, lineHeight } = getComputedStyle(element)
    return { size: parseFloat(fontSize), line: parseFloat(lineHeight) / parseFloat(fontSize) }
  })
}

/** How many characters the full lines hold on average: all but each element's last one. */
async function measureLines(page: Page, selector: string): Promise<number> {
  const lengths = await page.evaluate(selector => {
    const range = document.createRange()
    const readLines = (element: Element): number[] => {
      const lines: string[] = []
      let right = Number.POSITIVE_INFINITY
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const added = node.parentElement?.closest('[data-apparatus]')
        if (added && !added.contains(element)) continue
        for (const [index, character] of [...(node.nodeValue ?? '').split('')].entries()) {
          range.setStart(node, index)
          range.setEnd(node, index + 1)
          const box = [...range.getClientRects()].at(-1)
          if (!box) continue
          if (box.left < right - 5) lines.push('')
          lines.push(`${lines.pop()}${character}`)
          right = box.right
        }
      }
      return lines.slice(0, -1).map(line => line.trim().length)
    }
    return [...document.querySelectorAll(selector)].flatMap(readLines)
  }, selector)
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length
}
