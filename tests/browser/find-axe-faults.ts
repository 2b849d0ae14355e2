import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * Say what axe finds on a page as it is.
 *
 * All rules run, but only what violates one is described: describing each element that doesn't takes most of the time.
 * The mode called legacy asks axe within the page, where the other opens a second page for every answer; they differ
 * in frames of other origins alone, which no page of ours may have.
 */
export async function findAxeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Of the rules of WCAG 2.2, this one is off unless it is asked for.
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
