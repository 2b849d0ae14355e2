import type { Page } from '@playwright/test'

/** Pixels that two boxes may share: what the browser rounds. */
const TOLERANCE = 0.5

/** Let the reader's browser have another font size, so many times the usual one; `rem` and media queries follow. */
export async function setFontScale(page: Page, scale: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * scale, fixed: 13 * scale } })
}

/**
 * Set the window's width, and say what is wrong with the layout of the reading page then: notes that overlap each
 * other or words, words that overlap those of another paragraph, and what the window cuts off.
 */
export async function findLayoutFaults(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 })
  const faults = await page.evaluate(findFaults, TOLERANCE)
  return faults.map(fault => `${fault} at ${width} px`)
}

async function findFaults(tolerance: number): Promise<readonly string[]> {
  const PARTS = 'margin-note, [data-paragraph], summary'
  // The first frame brings the new size, the second what scripts have made of it; without scripts none is told of.
  const frames = matchMedia('(scripting: enabled)').matches ? 2 : 0
  for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame)
  const boxes = [...document.querySelectorAll('article margin-note'), ...listTexts()]
    .flatMap(findBoxes)
    .sort((a, b) => a.top - b.top)
  const faults = boxes
    .filter(({ left, right }) => left < -tolerance || right > innerWidth + tolerance)
    .map(({ name }) => `${name} leaves the window`)
  let near: typeof boxes = []
  for (const box of boxes) {
    near = near.filter(({ bottom }) => bottom - box.top > tolerance)
    for (const other of near) {
      const shared = Math.min(box.right, other.right) - Math.max(box.left, other.left)
      const high = Math.min(box.bottom, other.bottom) - box.top
      if (box.name !== other.name && shared > tolerance && high > tolerance)
        faults.push(`${box.name} overlaps ${other.name} by ${shared.toFixed(1)} × ${high.toFixed(1)}`)
    }
    near.push(box)
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('The page is too wide')
  return [...new Set(faults)]

  /** The visible words of the article, and of its notes. */
  function listTexts(): readonly Text[] {
    const walker = document.createTreeWalker(
      document.querySelector('article') as Element,
      NodeFilter.SHOW_TEXT,
    )
    const texts: Text[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const { parentElement, data } = text
      if (data.trim() !== '' && parentElement?.closest(PARTS) && !parentElement.matches('a[role]'))
        texts.push(text)
    }
    return texts
  }

  /** A note is one box, words have one on each line; of what a block scrolls only what it shows. */
  function findBoxes(node: Element | Text) {
    const element = node instanceof Text ? node.parentElement : node
    if (!element?.checkVisibility({ opacityProperty: true })) return []
    const range = document.createRange()
    range.selectNode(node)
    const part = element.closest(PARTS)
    const name = part?.id || part?.tagName || ''
    const frame = element.closest('pre, table')?.getBoundingClientRect()
    const rects = node instanceof Text ? [...range.getClientRects()] : [node.getBoundingClientRect()]
    return rects
      .map(({ left, right, top, bottom }) => ({
        name,
        left: Math.max(left, frame?.left ?? left),
        right: Math.min(right, frame?.right ?? right),
        top,
        bottom,
      }))
      .filter(({ left, right }) => right > left)
  }
}
