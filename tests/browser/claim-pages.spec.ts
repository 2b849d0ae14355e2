import { expect, test } from '@playwright/test'
import { address, PAGES, READING, selectPlace } from './site.ts'

interface Sentence {
  readonly id?: string
  readonly text: string
  readonly voice: string
  readonly stance?: string
  readonly occurrence: number
}

const CLAIMS = `${READING}claims/`

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('“Read in context” leads from every claim’s page to its sentence, in view and marked', async ({
      page,
      request,
    }) => {
      const response = await request.get(address(`${READING}reading.json`))
      const { sentences } = (await response.json()) as { sentences: readonly Sentence[] }
      const claims = sentences.filter(({ id, occurrence }) => id !== undefined && occurrence === 1)
      expect(claims).toHaveLength(19)
      for (const { id = '', text } of claims) {
        await page.goto(address(`${READING}${id}/`))
        await expect(page.locator('h1')).toHaveText(text)
        await page.getByRole('link', { name: 'Read in context' }).click()
        await expect(page).toHaveURL(address(`${READING}#${id}`))
        // Where a browser finds the words of the link's directive, these are the target, else the anchor before them.
        const target = page.locator(`:is(${selectPlace(id)}):is(:target, :target *, :target + *)`)
        await expect(target).toBeInViewport()
        const [own, around] = await target.evaluate(element =>
          [element, document.body].map(node => getComputedStyle(node).backgroundColor),
        )
        expect(own, id).not.toBe(around)
      }
    })

    test('the list of claims is filtered by plain links', async ({ page }) => {
      await page.goto(address(CLAIMS))
      const items = page.locator('ol.claims > li')
      const facets = page.getByRole('navigation', { name: 'Which claims' }).getByRole('link')
      await expect(items).toHaveCount(19)
      const names = await facets.allTextContents()
      expect(names).toEqual([
        'All 19',
        'the author 16',
        'Jan Leike 3',
        'asserted 10',
        'conceded 1',
        'entertained, not asserted 5',
        'reported 3',
      ])
      for (const [i, name] of names.entries()) {
        await facets.nth(i).click()
        await expect(facets.nth(i)).toHaveAttribute('aria-current', 'page')
        await expect(facets.and(page.locator('[aria-current]'))).toHaveCount(1)
        await expect(items).toHaveCount(Number(/\d+$/.exec(name)?.[0]))
      }
    })

    test('from page to page all claims can be read', async ({ page }) => {
      await page.goto(address(CLAIMS))
      await page.locator('ol.claims a').first().click()
      const read = new Set<string>()
      const next = page.locator('a[rel="next"]')
      const heading = page.locator('h1')
      for (let page = 0; page < 19; page += 1) {
        read.add(await heading.innerText())
        if (page < 18) await next.click()
      }
      await expect(next).toHaveCount(0)
      expect(read.size).toBe(19)
    })
  })
}

test('in every list an entertained claim says so, and quoted words name their speaker', async ({ page }) => {
  const lists = PAGES.filter(path => path.startsWith(CLAIMS))
  expect(lists).toHaveLength(7)
  for (const path of lists) {
    await page.goto(address(path))
    const items = await page.locator('ol.claims > li').evaluateAll(list =>
      list.map(item => {
        const { dataset, innerText } = item as HTMLElement
        return { voice: dataset.voice, stance: dataset.stance, words: innerText }
      }),
    )
    for (const { voice, stance, words } of items) {
      if (voice !== 'author') {
        expect(words).toContain(`${voice} · quoted by the author, not the author’s own words`)
      }
      if (stance === 'entertained') {
        expect(words).toContain(
          'entertained, not asserted by the author: I don’t literally believe it but I think it may be useful.',
        )
      }
    }
  }
})

test('the page of a claim is whole on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(address(`${READING}train-moving-momentum-mtzw/`))
  for (const part of ['h1', '.by', '.held', '.around', '[data-citation]']) {
    await expect(page.locator(part).first()).toBeVisible()
  }
  await expect(page.getByRole('button')).toHaveCount(0)
})
