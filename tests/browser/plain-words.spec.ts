import { expect, type Page, test } from '@playwright/test'
import { address, READING, SOURCE } from './site.ts'

/** What the page adds to a line of the author's says itself what it is: numbers, references and labels. */
const SIGNS =
  /^¶\d+ |§q?\d+ |\[note \d+\]| \[Jan Leike(?:, paraphrased)?\]| \[conceded\]| \[entertained, not asserted\]/g
const FOOTER = 'The words are their author’s; the notes are the editor’s.'
/** What the page says on lines of its own, in a text whose repeat is open. */
const LABELS = [
  'entertained, not asserted',
  'Jan Leike, Why I’m optimistic about our alignment approach',
  '¶9–13 repeat ¶2–5 and ¶7; the quotation in ¶6 is missing.',
  'repeats ¶2, word for word',
  'repeats ¶3, word for word',
  'entertained, not asserted',
  'repeats ¶4, word for word',
  'repeats ¶5, word for word',
  'left out here: ¶6',
  'repeats ¶7, word for word',
]

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With JavaScript' : 'Without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('each line of the text says what it is where all styles are off', async ({ page }) => {
      await page.route('**/*.css', route => route.abort())
      await open(page)
      expectMarked(split(await page.evaluate(() => document.querySelector('article')?.innerText)))
    })

    test('a copy of the whole page has no word of the apparatus between the author’s', async ({ page }) => {
      await open(page)
      const lines = await copyAll(page)
      const start = lines.indexOf(SOURCE[0] ?? '')
      expect(lines.slice(start)).toEqual([...SOURCE, FOOTER])
      expect(lines.slice(0, start).filter(line => /editor|\bNote\b/.test(line))).toEqual([])
    })
  })
}

async function open(page: Page): Promise<void> {
  await page.goto(address(READING), { waitUntil: 'networkidle' })
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

async function copyAll(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+c')
  return split(await page.evaluate(() => navigator.clipboard.readText()))
}

const split = (text = '') => text.split(/\r?\n/).filter(line => line.trim() !== '')

/** The author's paragraphs with their numbers, the notes with theirs and whose they are, and labels; nothing else. */
function expectMarked(lines: readonly string[]): void {
  const own = lines.filter(line => line.startsWith('¶') && !LABELS.includes(line))
  expect(own.map(line => line.replace(SIGNS, ''))).toEqual(SOURCE)
  expect(own.map(line => line.split(' ')[0])).toEqual(SOURCE.map((_, i) => `¶${i + 1}`))
  const notes = lines.filter(line => line.startsWith('Note '))
  expect(notes.length).toBeGreaterThan(0)
  for (const [i, note] of notes.entries()) {
    expect(note).toMatch(new RegExp(`^Note ${i + 1}, editor: .`))
    expect(own.join('\n')).toContain(`[note ${i + 1}]`)
  }
  const others = lines.filter(line => ![...own, ...notes, '↩'].includes(line))
  expect(others).toEqual(LABELS)
}
