import { expect, type Page, test } from '@playwright/test'
import { address, READING } from './site.ts'

interface ReadingJson {
  readonly sentences: readonly {
    readonly id?: string
    readonly occurrence: number
    readonly directive?: string
  }[]
}

/** What of a view is painted in the colour of a text fragment. */
interface Painted {
  /** The first and the last letter of the sentence. */
  readonly first: boolean
  readonly last: boolean
  /** How many pixels outside of the sentence. */
  readonly elsewhere: number
}

/** The words themselves vanish in it, and nothing else on the page has it. */
const STYLE = '::target-text { background: #f0f !important; color: #f0f !important }'

/** A full stop or a closing quotation mark beside a line is no other sentence. */
const BESIDE = 18

test.use({ bypassCSP: true, viewport: { width: 900, height: 900 } })

test('every text directive leads to its own sentence, with its id and without', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const response = await page.request.get(address(`${READING}reading.json`))
  const { sentences } = (await response.json()) as ReadingJson
  const directed = sentences.filter(({ directive }) => directive !== undefined)
  expect(directed.length).toBe(19)
  const eye = await browser.newPage()
  for (const { id = '', directive = '', occurrence } of directed) {
    expect(occurrence, id).toBe(1)
    for (const fragment of [id, '']) {
      const hash = `#${fragment}:~:text=${directive}`
      await page.goto('about:blank')
      await page.goto(address(`${READING}${hash}`))
      await page.addStyleTag({ content: STYLE })
      await expect
        .poll(() => look(page, eye, id), { message: hash })
        .toEqual({ first: true, last: true, elsewhere: 0 })
    }
  }
})

test('where a directive leads is told from where it doesn’t', async ({ page, browser }) => {
  const eye = await browser.newPage()
  await page.goto(address(READING))
  const [id = '', other = ''] = await page
    .locator('#p2 span[id][data-apparatus] + [data-claim]')
    .evaluateAll(claims => claims.map(claim => claim.previousElementSibling?.id))
  await page.goto('about:blank')
  await page.goto(address(`${READING}#:~:text=I%20think%20there%E2%80%99s,evidence%20well.`))
  await page.addStyleTag({ content: STYLE })
  await expect.poll(() => look(page, eye, id)).toEqual({ first: true, last: true, elsewhere: 0 })
  const { elsewhere, ...ends } = await look(page, eye, other)
  expect(ends).toEqual({ first: false, last: false })
  expect(elsewhere).toBeGreaterThan(1_000)
})

/** A page can't read what a directive matched, but it can be seen. */
async function look(page: Page, eye: Page, id: string): Promise<Painted> {
  const lines = await page.evaluate(listLines, id)
  const picture = (await page.screenshot({ animations: 'disabled' })).toString('base64')
  return eye.evaluate(findPaint, { lines, picture, beside: BESIDE })
}

interface Line {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The lines of a sentence in the view, from letter to letter: a directive may leave out a full stop. */
function listLines(id: string): readonly Line[] {
  const first = document.getElementById(id)?.nextElementSibling
  const block = first?.closest('[data-paragraph]')
  if (!first || !block) return []
  const pieces = [...block.querySelectorAll('[data-claim], [data-sentence]')]
  const from = pieces.indexOf(first)
  const next = pieces.findIndex(
    (element, i) => i > from && element.previousElementSibling?.matches('span[id][data-apparatus]'),
  )
  return pieces.slice(from, next === -1 ? undefined : next).flatMap(piece => {
    const texts = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT, node =>
      node.parentElement?.closest('.permalink, [role="doc-noteref"]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    const lines: Line[] = []
    while (texts.nextNode()) {
      const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(texts.currentNode.nodeValue ?? '')
      if (words === null) continue
      const range = document.createRange()
      range.setStart(texts.currentNode, words.index)
      range.setEnd(texts.currentNode, words.index + words[0].length)
      for (const { left, right, top, bottom } of range.getClientRects())
        lines.push({ left, right, top, bottom })
    }
    return lines
  })
}

interface View {
  readonly lines: readonly Line[]
  readonly picture: string
  readonly beside: number
}

async function findPaint({ lines, picture, beside }: View): Promise<Painted> {
  const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob()
  const image = await createImageBitmap(blob)
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (context === null) throw new Error('No canvas')
  context.drawImage(image, 0, 0)
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height)
  const isPainted = (x: number, y: number) => {
    const at = 4 * (Math.round(y) * width + Math.round(x))
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255
  }
  const isOwn = (x: number, y: number) =>
    lines.some(
      ({ left, right, top, bottom }) =>
        left - beside < x && x < right + beside && top - 2 < y && y < bottom + 2,
    )
  let elsewhere = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (isPainted(x, y) && !isOwn(x, y)) elsewhere += 1
  }
  const [head] = lines
  const tail = lines.at(-1)
  return {
    first: head !== undefined && isPainted(head.left + 2, (head.top + head.bottom) / 2),
    last: tail !== undefined && isPainted(tail.right - 2, (tail.top + tail.bottom) / 2),
    elsewhere,
  }
}
