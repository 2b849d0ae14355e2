import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { type ServedSite, serveSite } from '../../scripts/lib/server/serve-site.ts'
import { createBadTexts } from '../bad-input/create-bad-texts.ts'
import { type WrittenPages, writePages } from '../bad-input/write-pages.ts'
import { findLayoutFaults, setFontScale } from './layout-faults.ts'
import { readParagraphs } from './site.ts'

/** On both sides of each breakpoint, fonts as usual and twice as large. */
const WIDTHS = [320, 480, 768, 1088, 1280, 1920, 2176]

const texts = createBadTexts()
let pages: WrittenPages
let site: ServedSite

test.beforeAll(async () => {
  pages = writePages(texts)
  site = await serveSite({ folder: pages.folder, port: 0 })
})

test.afterAll(async () => {
  await site.close()
  rmSync(pages.folder, { recursive: true, force: true })
})

for (const [text, files] of Object.entries(texts)) {
  test(`every word of the text “${text}” is on its page, and every note`, async ({ page }) => {
    await page.goto(`${site.address}${text}/`)
    const { paragraphs, notes } = pages.readings.get(text) ?? { paragraphs: [], notes: [] }
    const found = await readParagraphs(page)
    // Footnotes stand at the end of the page, and the lines of a paragraph end elsewhere.
    const sort = (list: readonly string[]) => list.map(words => words.replace(/\s+/g, ' ').trim()).sort()
    expect(sort(found)).toEqual(sort(paragraphs.map(({ text: words }) => words)))
    // That one has words in its markup; its fixture says what is read.
    if (text !== 'every-block') expect(onlyLetters(found.join(''))).toBe(onlyLetters(readBody(files)))
    await expect(page.locator('margin-note[role="doc-footnote"]')).toHaveCount(notes.length)
    const tops = await page.evaluate(() =>
      [...document.querySelectorAll('margin-note')].map(note => note.getBoundingClientRect().top),
    )
    expect(tops, 'notes stand in the order of their numbers').toEqual(tops.toSorted((a, b) => a - b))
  })

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled })
      test(`nothing of the text “${text}” overlaps or is cut off, whatever the width and the fonts`, async ({
        page,
      }) => {
        test.setTimeout(120_000)
        const faults: string[] = []
        for (const scale of [1, 2]) {
          await setFontScale(page, scale)
          await page.goto(`${site.address}${text}/`)
          for (const width of WIDTHS) faults.push(...(await findLayoutFaults(page, width)))
        }
        expect(faults).toEqual([])
      })
    })
  }
}

const readBody = (files: Readonly<Record<string, string>>) =>
  files['text.md']?.replace(/^---.*?\n---\n/s, '') ?? ''
const onlyLetters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
