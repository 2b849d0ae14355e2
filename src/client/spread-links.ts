/** What lies in the text by itself: no two of them have words on one line. */
const BLOCK = '[data-text] > *'

document.addEventListener('pointerover', spreadLinks)
document.addEventListener('focusin', spreadLinks)

/**
 * Number the links of claims that begin on one line, so that none lies under another: only those of the block that is
 * pointed at or has the focus, as no other link is seen.
 */
function spreadLinks({ target }: Event): void {
  const links = (target as Element).closest?.(BLOCK)?.querySelectorAll<HTMLElement>('a.permalink') ?? []
  const boxes = [...links].map(link => link.getBoundingClientRect())
  let beside = 0
  for (const [i, { top, height }] of boxes.entries()) {
    const before = boxes[i - 1]?.top ?? Number.NEGATIVE_INFINITY
    beside = Math.abs(top - before) < height ? beside + 1 : 0
    links[i]?.style.setProperty('--beside', String(beside))
  }
}
