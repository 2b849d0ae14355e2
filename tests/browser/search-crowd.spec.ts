import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { type ServedSite, serveSite } from '../../scripts/lib/server/serve-site.ts'
import type { Reading } from '../../src/model/index.ts'
import { matchPhrase, stripText } from '../../src/text/index.ts'
import { listPhrases, sample } from '../bench/list-phrases.ts'
import { createCrowd } from '../crowd/create-crowd.ts'
import { readCrowd } from '../crowd/read-crowd.ts'
import { writeCrowd } from '../crowd/write-crowd.ts'
import { READING, readOwnWords, selectPlace } from './site.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const reading = JSON.parse(readFileSync(`${dist}/${READING}reading.json`, 'utf8')) as Reading
const firsts = reading.sentences.filter(({ repeatOf }) => repeatOf === undefined)
const phrases = listPhrases(firsts.map(({ text }) => text))

/** Texts beside the one to be found. */
const CROWD = 340
/** So many phrases are looked for as they stand, and in each other form. All 2,630 take some minutes. */
const [MANY, SOME] = [500, 100]
/** Words that many texts hold are listed in steps of eight texts. */
const STEPS = 45

let site: ServedSite
let folder: string

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const crowd = createCrowd({ size: CROWD, source: firsts.map(({ text }) => text) })
  folder = await writeCrowd(dist, readCrowd(crowd))
  site = await serveSite({ folder, port: 0 })
})

test.afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

const withoutMarks = (gap: string) => (phrase: string) =>
  phrase
    .replace(/[^\p{L}\p{N}\s]/gu, gap)
    .replace(/\s+/g, ' ')
    .trim()

const FORMS: readonly (readonly [string, (phrase: string) => string, number])[] = [
  ['as it stands', phrase => phrase, MANY],
  ['without punctuation', withoutMarks(''), SOME],
  ['with spaces for punctuation', withoutMarks(' '), SOME],
  ['in capitals', phrase => phrase.toUpperCase(), SOME],
  ['with straight quotes', phrase => phrase.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"), SOME],
  ['in quotation marks', phrase => `"${phrase}"`, SOME],
  ['in curly quotation marks', phrase => `“${phrase}”`, SOME],
]

for (const [name, write, count] of FORMS) {
  test(`in a crowd, a phrase typed ${name} finds what holds it, first and all, and nothing else`, async ({
    page,
  }) => {
    test.setTimeout(900_000)
    const asked = sample(phrases, count)
    const answers = await search(page, asked.map(write), STEPS)
    const wrong = answers.flatMap((results, i) => judge(asked[i] ?? '', results))
    expect(wrong).toEqual([])
  })
}

test('in a crowd, a phrase is among the first ten while its last word is unfinished', async ({ page }) => {
  test.setTimeout(600_000)
  // A last word of one or two letters begins too many.
  const asked = sample(
    phrases.filter(phrase => /\p{L}{4,}$/u.test(phrase)),
    SOME,
  )
  const answers = await search(
    page,
    asked.map(phrase => phrase.slice(0, -1)),
  )
  const missed = asked.filter(
    (phrase, i) => !answers[i]?.slice(0, 10).some(({ words }) => holds(words, phrase, true)),
  )
  expect(missed).toEqual([])
})

test('in a crowd, a phrase across two sentences leads to the first', async ({ page }) => {
  test.setTimeout(600_000)
  const pairs = firsts.slice(1).map((next, i) => [firsts[i], next] as const)
  const across = pairs.flatMap(([before, next]) =>
    before && before.paragraph === next.paragraph
      ? [{ id: before.id, words: `${lastWords(before.text)} ${firstWords(next.text)}` }]
      : [],
  )
  const answers = await search(
    page,
    across.map(({ words }) => words),
  )
  const wrong = across.filter(({ id }, i) => {
    const fragment = answers[i]?.[0]?.address.split('#')[1]
    return id === undefined ? !fragment?.startsWith('p') : fragment !== id
  })
  expect(wrong).toEqual([])
})

test('a result leads to an element that holds the phrase, marked', async ({ page }) => {
  test.setTimeout(300_000)
  for (const phrase of sample(phrases, 40)) {
    const [[first] = []] = await search(page, [phrase], 0, '?text=openai-alignment-plan')
    await page.goto(first?.address ?? '')
    const id = new URL(page.url()).hash.slice(1)
    const words = await readOwnWords(page, { selector: `${selectPlace(id)}, [data-claim="${id}"]` })
    expect(holds(words.join(''), phrase), phrase).toBe(true)
    await expect(page.locator('find-bar [role="status"]')).toHaveText(/^1 of \d$/)
    const [marked = ''] = await readOwnWords(page, { highlight: 'found-here' })
    expect(holds(marked, phrase), phrase).toBe(true)
  }
})

interface Result {
  readonly address: string
  readonly words: string
}

/** Ask the search page, and read what it lists. @param steps how often to ask for more */
async function search(
  page: Page,
  queries: readonly string[],
  steps = 0,
  parameters = '',
): Promise<readonly (readonly Result[])[]> {
  await page.goto(`${site.address}search/${parameters}`)
  await page.waitForFunction(() => customElements.get('phrase-search') !== undefined)
  return page.evaluate(
    async ({ asked, steps }) => {
      const input = document.querySelector('input')
      const list = document.querySelector<HTMLElement>('[data-results]')
      const more = document.querySelector<HTMLButtonElement>('[data-more]')
      if (input === null || list === null) return []
      const answers: Result[][] = []
      for (const query of asked) {
        input.value = query
        input.form?.requestSubmit()
        const end = async () => {
          while (list.dataset.total === undefined) await new Promise(resolve => setTimeout(resolve, 1))
        }
        await end()
        for (let step = 0; step < steps && more?.hidden === false; step += 1) {
          more.click()
          await end()
        }
        const links = [...list.querySelectorAll<HTMLAnchorElement>('li > a')]
        answers.push(links.map(({ href, textContent }) => ({ address: href, words: textContent ?? '' })))
      }
      return answers
    },
    { asked: queries, steps },
  )
}

/** What is wrong with the results for a phrase of the text. */
function judge(phrase: string, results: readonly Result[]): readonly string[] {
  const listed = new Set(results.map(({ address }) => address.split('#')[1]))
  const lost = firsts.filter(({ text, id }) => holds(text, phrase) && id !== undefined && !listed.has(id))
  const [first] = results
  const problems = [
    first && holds(first.words, phrase) ? '' : 'is not first',
    lost.length > 0 ? `misses ${lost.map(({ id }) => id).join()}` : '',
    results.some(({ words }) => !holds(words, phrase, true)) ? 'finds what does not hold it' : '',
  ]
  return problems.filter(problem => problem !== '').map(problem => `${phrase}: ${problem}`)
}

/** Whether words hold a phrase, as whole words unless it may be unfinished. */
function holds(words: string, phrase: string, isUnfinished = false): boolean {
  return matchPhrase(stripText(words), stripText(phrase), isUnfinished).length > 0
}

const lastWords = (text: string) => text.split(' ').slice(-3).join(' ')
const firstWords = (text: string) => text.split(' ').slice(0, 3).join(' ')
