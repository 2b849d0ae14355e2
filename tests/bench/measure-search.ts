import type { Browser, Page } from '@playwright/test'
import { fold } from '../../src/text/index.ts'
import { type CountedSite, serveCounted, type Traffic } from './serve-counted.ts'

export interface SearchFigures {
  /** From opening the search page with a query to its results. */
  readonly first: Traffic
  /** Mean of the queries after the first. */
  readonly later: Traffic
  /** Median milliseconds from typing to results, without the pause that typing is given. */
  readonly milliseconds: number
  /** The phrases whose first result doesn't hold them. */
  readonly missed: readonly string[]
}

const LATER = 20

/**
 * Search a site through its search page in a real browser.
 *
 * @param phrases the first one is asked of a page that has loaded nothing yet, the next 20 count as later queries
 */
export async function measureSearch(
  browser: Browser,
  folder: string,
  phrases: readonly string[],
): Promise<SearchFigures> {
  const site = await serveCounted(folder)
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${site.address}search/?q=${encodeURIComponent(phrases[0] ?? '')}`)
    await ended(page)
    const first = site.takeTraffic()
    const asked: Asked[] = []
    for (const phrase of phrases.slice(1)) asked.push(await ask(page, site, phrase))
    const later = asked.slice(0, LATER)
    const mean = (of: (figures: Asked) => number) =>
      later.reduce((sum, figures) => sum + of(figures), 0) / later.length
    const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
    return {
      first,
      later: {
        requests: mean(({ traffic }) => traffic.requests),
        bytes: mean(({ traffic }) => traffic.bytes),
      },
      milliseconds: times[times.length >> 1] ?? 0,
      missed: asked.flatMap(({ phrase, isRight }) => (isRight ? [] : [phrase])),
    }
  } finally {
    await context.close()
    await site.close()
  }
}

interface Asked {
  readonly phrase: string
  readonly traffic: Traffic
  readonly milliseconds: number
  readonly isRight: boolean
}

async function ask(page: Page, site: CountedSite, phrase: string): Promise<Asked> {
  const started = performance.now()
  await page.locator('phrase-search input').first().fill(phrase)
  await ended(page)
  const milliseconds = performance.now() - started
  const [result = ''] = await page.locator('ol[data-results] > li').allTextContents()
  const isRight = fold(result.replace(/\s+/g, ' ')).text.includes(fold(phrase).text)
  return { phrase, traffic: site.takeTraffic(), milliseconds, isRight }
}

/** The list has its total once a search has ended, and none from the first key on. */
async function ended(page: Page): Promise<void> {
  await page.locator('ol[data-results][data-total]').waitFor({ state: 'attached', timeout: 60_000 })
}
