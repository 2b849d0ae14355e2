import { expect, type Page, test } from '@playwright/test'
import { address, openReading, READING } from './site.ts'

/** The site's own address when it was built, which a citation names. */
const SITE = 'https://example.org/'
const ORIGINAL =
  'https://www.greaterwrong.com/posts/6RC3BNopCtzKaTeR6/thoughts-on-the-openai-alignment-plan-will-ai-research/comment/uTYKZqbCcYdBhp5do'
const TITLE = 'A comment on OpenAI’s alignment plan'

/** What is copied of a claim that is entertained, of one with notes and others’ words in it, and of quoted words. */
const CITATIONS = [
  {
    name: 'an entertained claim',
    id: 'train-moving-momentum-mtzw',
    words: 'This train is already moving with a lot of momentum.',
    speaker: 'Author not recorded in the saved copy, ',
    place: '¶3',
    stance:
      'Entertained, not asserted by the author: “I don’t literally believe it but I think it may be useful.”',
  },
  {
    name: 'a claim with notes, quotations and a paraphrase in it',
    id: 'answer-ai-research-assistant-mwqa',
    words:
      'His answer to “But won’t an AI research assistant speed up AI progress more than alignment progress?” seems to be “yes it might, but that’s going to happen anyway so it’s fine”, without addressing what makes this fine at all.',
    speaker: 'Author not recorded in the saved copy, ',
    place: '¶1',
    stance: 'Asserted by the author.',
  },
  {
    name: 'a conceded claim',
    id: 'ai-research-assistants-greatly-p71z',
    words:
      'Sure, if we already have AI research assistants that are greatly pushing forward AI progress, we might as well try to use them for alignment.',
    speaker: 'Author not recorded in the saved copy, ',
    place: '¶1',
    stance: 'Conceded by the author.',
  },
  {
    name: 'words of Jan Leike',
    id: 'additional-resources-easier-request-d5zf',
    words:
      'Additional resources are much easier to request than requesting that other people stop doing something they are excited about but that our alignment techniques are inadequate for.',
    speaker: 'Jan Leike, <cite>Why I’m optimistic about our alignment approach</cite>, quoted in ',
    place: '¶6',
    stance: 'Quoted by the author, not the author’s own words.',
  },
] as const

type Cited = (typeof CITATIONS)[number]

const addressOf = ({ id }: Cited) => `${SITE}${READING}${id}/`

function listParts(cited: Cited) {
  const { words, speaker, place, stance } = cited
  const own = addressOf(cited)
  return {
    quote: `“${words}”`,
    source: `${speaker}<cite>${TITLE}</cite>, ${place}. ${stance} <a href="${own}">${own}</a>`,
    original: `Original: <a href="${ORIGINAL}">${ORIGINAL}</a>`,
  }
}

function writeText(cited: Cited): string {
  const { quote, source, original } = listParts(cited)
  return [quote, source, original].map(part => part.replace(/<[^>]+>/g, '')).join('\n\n')
}

function writeHtml(cited: Cited): string {
  const { quote, source, original } = listParts(cited)
  return `<blockquote cite="${addressOf(cited)}"><p>${quote}</p></blockquote><p>${source}</p><p>${original}</p>`
}

/** What lies in the clipboard, the marks aside that a browser puts around HTML. */
function readClipboard(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    const html = new DOMParser().parseFromString((await read('text/html')) ?? '', 'text/html')
    for (const element of html.body.querySelectorAll('[style]')) element.removeAttribute('style')
    return { text: await read('text/plain'), html: html.body.innerHTML.trim() }
  })
}

const WAYS = [
  {
    where: 'on its page',
    goTo: (page: Page, id: string) => page.goto(address(`${READING}${id}/`)),
  },
  {
    where: 'in its menu',
    goTo: async (page: Page, id: string) => {
      await openReading(page)
      await page.locator(`[id="${id}"] > a.permalink`).focus()
      await page.keyboard.press('Enter')
    },
  },
] as const

const button = (page: Page, name: string) => page.getByRole('button', { name })
const status = (page: Page) => page.locator('claim-actions').getByRole('status')
const field = (page: Page) => page.getByRole('textbox', { name: 'To copy' })

test.describe('With the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const { where, goTo } of WAYS) {
    for (const cited of CITATIONS) {
      test(`the citation of ${cited.name} ${where} is copied as text and as HTML, and that is announced`, async ({
        page,
      }) => {
        await goTo(page, cited.id)
        await expect(status(page)).toHaveText('')
        await button(page, 'Copy with citation').press('Enter')
        await expect(status(page)).toHaveText('Citation copied')
        const { text, html } = await readClipboard(page)
        expect(text).toBe(writeText(cited))
        expect(html).toBe(writeHtml(cited))
        await expect(field(page)).toHaveCount(0)
      })
    }

    test(`the link ${where} is copied as text and as HTML, and that is announced`, async ({ page }) => {
      const [{ id }] = CITATIONS
      const own = `${SITE}${READING}${id}/`
      await goTo(page, id)
      await button(page, 'Copy link').press('Enter')
      await expect(status(page)).toHaveText('Link copied')
      expect(await readClipboard(page)).toEqual({ text: own, html: `<a href="${own}">${own}</a>` })
    })
  }

  test('one claim after the other is copied from the menu, and nothing is said of the one before', async ({
    page,
  }) => {
    const [first, second] = CITATIONS
    await WAYS[1].goTo(page, first.id)
    await button(page, 'Copy with citation').press('Enter')
    await expect(status(page)).toHaveText('Citation copied')
    await page.keyboard.press('Escape')
    await page.locator(`[id="${second.id}"] > a.permalink`).press('Enter')
    await expect(status(page)).toHaveText('')
    await button(page, 'Copy with citation').press('Enter')
    await expect(status(page)).toHaveText('Citation copied')
    expect((await readClipboard(page)).text).toBe(writeText(second))
  })

  test('the twin of a claim has the citation of the claim', async ({ page }) => {
    const [cited] = CITATIONS
    await openReading(page, `#${cited.id}~2`)
    await page.locator(`[id="${cited.id}~2"] > a.permalink`).press('Enter')
    await button(page, 'Copy with citation').press('Enter')
    await expect(status(page)).toHaveText('Citation copied')
    expect((await readClipboard(page)).text).toBe(writeText(cited))
  })

  test('what was at the end of the address of a page is not copied with it', async ({ page }) => {
    const [{ id }] = CITATIONS
    await page.goto(address(`${READING}${id}/#cite`))
    await button(page, 'Copy link').click()
    await expect(status(page)).toHaveText('Link copied')
    expect((await readClipboard(page)).text).toBe(`${SITE}${READING}${id}/`)
  })
})

test.describe('Where the clipboard is denied', () => {
  for (const { where, goTo } of WAYS) {
    test(`a field has the citation ${where}, in view and selected`, async ({ page }) => {
      const [cited] = CITATIONS
      await deny(page)
      await goTo(page, cited.id)
      await button(page, 'Copy with citation').press('Enter')
      await expect(status(page)).toHaveText('Copy it from here:')
      await expect(field(page)).toBeFocused()
      await expect(field(page)).toBeInViewport({ ratio: 1 })
      await expect(field(page)).toHaveValue(writeText(cited))
      expect(await field(page).evaluate(readSelection)).toBe(writeText(cited))
    })

    test(`a field has the link ${where}, and there is never a second one`, async ({ page }) => {
      const [{ id }] = CITATIONS
      await deny(page)
      await goTo(page, id)
      await button(page, 'Copy with citation').click()
      await expect(field(page)).toBeVisible()
      await button(page, 'Copy link').click()
      await expect(field(page)).toHaveValue(`${SITE}${READING}${id}/`)
      await expect(field(page)).toHaveCount(1)
      expect(await field(page).evaluate(readSelection)).toBe(`${SITE}${READING}${id}/`)
    })
  }

  test('the field is gone when the menu opens for another claim', async ({ page }) => {
    const [first, second] = CITATIONS
    await deny(page)
    await WAYS[1].goTo(page, first.id)
    await button(page, 'Copy link').press('Enter')
    await expect(field(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.locator(`[id="${second.id}"] > a.permalink`).press('Enter')
    await expect(field(page)).toHaveCount(0)
  })

  test('a page without a clipboard at all, as on an insecure host, shows the field too', async ({ page }) => {
    const [cited] = CITATIONS
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      Reflect.deleteProperty(globalThis, 'ClipboardItem')
    })
    await WAYS[0].goTo(page, cited.id)
    await button(page, 'Copy with citation').click()
    await expect(field(page)).toHaveValue(writeText(cited))
  })

  test('a citation that can’t be had leaves the link to copy', async ({ page }) => {
    const [{ id }] = CITATIONS
    await WAYS[1].goTo(page, id)
    await page.route(`**/${id}/`, route => route.abort())
    await button(page, 'Copy with citation').click()
    await expect(status(page)).toHaveText('Copy it from here:')
    await expect(field(page)).toHaveValue(`${SITE}${READING}${id}/`)
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there are no buttons that do nothing, and the citation stands on the page', async ({ page }) => {
    const [cited] = CITATIONS
    await page.goto(address(`${READING}${cited.id}/`))
    await expect(page.locator('button:visible')).toHaveCount(0)
    await expect(page.locator('[data-citation]')).toBeVisible()
    await expect(page.locator('[data-citation]')).toContainText(cited.words)
  })
})

function deny(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('Write denied', 'NotAllowedError'))
  })
}

function readSelection(element: HTMLElement | SVGElement): string | undefined {
  if (!(element instanceof HTMLTextAreaElement)) return undefined
  return element.value.slice(element.selectionStart, element.selectionEnd)
}
