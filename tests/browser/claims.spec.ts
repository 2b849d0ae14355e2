import { expect, test } from '@playwright/test'
import { address, READING, readOwnWords, selectPlace } from './site.ts'

interface ReadingJson {
  readonly sentences: readonly {
    readonly kind: string
    readonly id?: string
    readonly text: string
    readonly url: string
  }[]
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('every address in reading.json leads to its own words, in view and marked', async ({
      page,
      request,
    }) => {
      const { sentences } = (await (
        await request.get(address(`${READING}reading.json`))
      ).json()) as ReadingJson
      const plain = await backgroundOf(page, '', 'article')
      const addressed = sentences.filter(({ id }) => id !== undefined)
      expect(addressed.length).toBe(32)
      for (const { url, text, kind } of addressed) {
        const fragment = decodeURIComponent(new URL(url).hash.slice(1))
        await page.goto('about:blank')
        await page.goto(address(`${READING}#${fragment}`))
        const target = page.locator(selectPlace(fragment))
        await expect(target, fragment).toBeInViewport()
        const words = await target.evaluate(element => {
          const id = element.getAttribute('data-claim')
          const pieces = id
            ? [...(element.closest('[data-paragraph]')?.querySelectorAll(`[data-claim="${id}"]`) ?? [])]
            : [element]
          const copies = pieces.map(piece => piece.cloneNode(true) as Element)
          for (const copy of copies)
            for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove()
          return copies.map(copy => copy.textContent).join('')
        })
        expect(words).toBe(text)
        if (kind === 'claim') expect(await backgroundOf(page, fragment)).not.toBe(plain)
      }
    })

    test('a link into the folded repeat opens it', async ({ page }) => {
      await page.goto(address(READING))
      const twin = String(await page.locator('[id$="~2"]').first().getAttribute('id'))
      await page.goto(address(`${READING}#${twin}`))
      await expect(page.locator(selectPlace(twin))).toBeVisible()
    })
  })
}

test('a claim’s stance stands on its words, and quoted words name their speaker', async ({ page }) => {
  await page.goto(address(READING))
  await expect(page.locator('#p3 [data-claim][data-stance="entertained"]')).toHaveCount(5)
  await expect(page.locator('#p1 [data-claim][data-stance="conceded"]')).toHaveCount(1)
  await expect(page.locator('[data-quotation][data-speaker="Jan Leike"]')).toHaveCount(3)
  await expect(page.locator('[data-quotation][data-kind="paraphrase"]')).toHaveCount(1)
  await expect(page.locator('[data-hold="entertained"] .why a').first()).toHaveText(
    'entertained, not asserted',
  )
})

test('the label on the entertained passage leads to the sentence that says so', async ({ page }) => {
  await page.goto(address(READING))
  await page.locator('.why a').first().click()
  await expect(page.locator(':target')).toHaveCount(1)
  expect(await readOwnWords(page, { selector: ':target + *' })).toEqual([
    'I don’t literally believe it but I think it may be useful.',
  ])
})

async function backgroundOf(
  page: import('@playwright/test').Page,
  fragment: string,
  selector?: string,
): Promise<string> {
  if (selector !== undefined) await page.goto(address(READING))
  const element = page.locator(selector ?? selectPlace(fragment))
  return element.evaluate(node => getComputedStyle(node).backgroundColor)
}
