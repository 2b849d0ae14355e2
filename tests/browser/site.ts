import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The first text's reading page, and every page of the built site, below the site's address. */
export const READING = 'openai-alignment-plan/'
export const PAGES: readonly string[] = readdirSync(`${root}/dist`, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.html') && !path.startsWith('pagefind/'))
  .map(path => path.replace(/index\.html$/, ''))
  .sort()

export const address = (path: string): string => `${process.env.SITE_ADDRESS}${path}`

/** Open the reading page and wait until its claims have their menu: that comes when the page is idle. */
export async function openReading(page: Page, fragment = ''): Promise<void> {
  await page.goto(address(`${READING}${fragment}`))
  await page.waitForFunction(() => customElements.get('claim-menu') !== undefined)
}

/** The paragraphs as they were saved, ¶1 first. */
export const SOURCE: readonly string[] = readFileSync(
  `${root}/content/openai-alignment-plan/source.txt`,
  'utf8',
).split('\n')

/** The words of each numbered paragraph of the page, in document order, without what the page adds. */
export function readParagraphs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article [data-paragraph]')].map(paragraph => {
      const copy = paragraph.cloneNode(true) as Element
      for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove()
      return copy.textContent ?? ''
    }),
  )
}

/** Select what a fragment names: the words right after its anchor, or after the one that an alias is in; else what bears it. */
export function selectPlace(fragment: string): string {
  const anchor = 'span[id][data-apparatus]'
  const named = `[id="${fragment}"]`
  return `:is(${named}, :has(> ${named})):is(${anchor}) + *, ${named}:not(${anchor})`
}

/** The words of an element without what the page adds; of a highlight, all its ranges, one after the other. */
export function readOwnWords(
  page: Page,
  of: { readonly selector?: string; readonly highlight?: string },
): Promise<readonly string[]> {
  return page.evaluate(({ selector, highlight }) => {
    const parts = selector
      ? [...document.querySelectorAll(selector)].map(element => element.cloneNode(true) as Element)
      : [...(CSS.highlights.get(highlight ?? '') ?? [])].map(range => (range as Range).cloneContents())
    for (const part of parts) for (const added of part.querySelectorAll('[data-apparatus]')) added.remove()
    return parts.map(part => part.textContent ?? '')
  }, of)
}
