import { expect, type Page, test } from '@playwright/test'
import { address, READING } from './site.ts'

const CLAIM = `${READING}hope-following-place-try-4nce/`

/** Where the author speaks on each page; what the site adds to that stands in `[data-apparatus]`. */
const PLACES: readonly { path: string; author?: string }[] = [
  { path: READING, author: 'article [data-paragraph]' },
  { path: `${READING}#hope-following-place-try-4nce`, author: 'article [data-paragraph]' },
  { path: CLAIM, author: 'h1, .around' },
  { path: `${READING}claims/`, author: '.claims li > p:first-child > a' },
  { path: `${READING}source/`, author: '.line a, .quotation' },
  { path: 'search/?q=warning%20shots', author: '[data-results] li > a' },
  { path: '404.html' },
]

const SETTINGS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const

for (const { path, author } of PLACES) {
  test(`/${path} has a contrast of 7 in the author’s words and of 4.5 elsewhere`, async ({ page }) => {
    await page.goto(address(path), { waitUntil: 'networkidle' })
    for (const details of await page.locator('details').all()) await details.locator('summary').click()
    if (path.startsWith('search/')) await expect(page.locator('[data-results] mark').first()).toBeVisible()
    for (const { colorScheme, contrast } of SETTINGS) {
      await page.emulateMedia({ colorScheme, contrast })
      const found = await readContrasts(page, author ?? ':not(*)')
      expect(found.length).toBeGreaterThan(3)
      expect(found.some(({ isAuthor }) => isAuthor)).toBe(author !== undefined)
      const low = found.filter(({ isAuthor, ratio }) => ratio < (isAuthor ? 7 : 4.5))
      expect(low, `${colorScheme}, contrast ${contrast}`).toEqual([])
    }
  })
}

/**
 * The contrast of every text and every generated text that is seen. On the reading page each is also taken
 * on the wash, which lies under whatever is pointed at, targeted, marked or found.
 */
function readContrasts(
  page: Page,
  author: string,
): Promise<readonly { words: string; isAuthor: boolean; ratio: number }[]> {
  return page.evaluate(author => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number]
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 1
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (!pen) throw new Error('No canvas to read colours from')

    const toColour = (css: string): Colour => {
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = css
      pen.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
      return [red, green, blue, alpha / 255]
    }
    const lay = ([r, g, b, alpha]: Colour, [r0, g0, b0]: Colour): Colour => [
      r * alpha + r0 * (1 - alpha),
      g * alpha + g0 * (1 - alpha),
      b * alpha + b0 * (1 - alpha),
      1,
    ]
    const toLight = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    const readLuminance = ([r, g, b]: Colour): number =>
      0.2126 * toLight(r) + 0.7152 * toLight(g) + 0.0722 * toLight(b)
    const compare = (ink: Colour, paper: Colour): number => {
      const [dark = 0, light = 0] = [readLuminance(lay(ink, paper)), readLuminance(paper)].sort(
        (a, b) => a - b,
      )
      return (light + 0.05) / (dark + 0.05)
    }
    const readAncestors = (element: Element): readonly Element[] => {
      const { parentElement } = element
      return parentElement ? [...readAncestors(parentElement), element] : [element]
    }
    const readPaper = (element: Element): Colour =>
      readAncestors(element).reduce<Colour>(
        (below, above) => lay(toColour(getComputedStyle(above).backgroundColor), below),
        [255, 255, 255, 1],
      )
    const readOpacity = (element: Element): number =>
      readAncestors(element).reduce((product, above) => product * Number(getComputedStyle(above).opacity), 1)
    const probe = document.createElement('i')
    probe.style.background = 'var(--wash)'
    document.body.append(probe)
    const wash = toColour(getComputedStyle(probe).backgroundColor)
    probe.remove()

    const read = (element: Element, words: string, pseudo?: string) => {
      const { color } = getComputedStyle(element, pseudo)
      const [red, green, blue, alpha] = toColour(color)
      const ink: Colour = [red, green, blue, alpha * readOpacity(element)]
      const papers = [readPaper(element), ...(element.closest('[data-text]') ? [wash] : [])]
      const isAuthor = !pseudo && !element.closest('[data-apparatus]') && element.closest(author) !== null
      return {
        words: words.slice(0, 60),
        isAuthor,
        ratio: Math.min(...papers.map(paper => compare(ink, paper))),
      }
    }
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })

    return [...document.body.querySelectorAll('*')].filter(isSeen).flatMap(element => {
      const words = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)
      const text = words.map(node => node.nodeValue?.trim() ?? '').join(' ')
      const generated = ['::before', '::after'].map(pseudo => [
        pseudo,
        getComputedStyle(element, pseudo).content,
      ])
      return [
        ...(/\S/.test(text) ? [read(element, text)] : []),
        ...generated.flatMap(([pseudo, content = '']) =>
          /^".+?"/.test(content) ? [read(element, content, pseudo)] : [],
        ),
      ]
    })
  }, author)
}
