import { expect, test } from '@playwright/test'
import { findLayoutFaults, setFontScale } from './layout-faults.ts'
import { address, READING } from './site.ts'

const WIDTHS = Array.from({ length: 41 }, (_, i) => 320 + i * 40)
/** With fonts twice as large there is a margin only above 136 rem. */
const WIDE = [2160, 2176, 2200, 2560]

test.describe.configure({ mode: 'parallel' })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With JavaScript' : 'Without JavaScript', () => {
    test.use({ javaScriptEnabled })
    for (const scale of [1, 2]) {
      test(`nothing overlaps and nothing is cut off, from 320 to 1920 px, fonts at ${scale * 100} %`, async ({
        page,
      }) => {
        test.setTimeout(120_000)
        await setFontScale(page, scale)
        await page.goto(address(READING))
        const faults: string[] = []
        for (const state of ['folded', 'open']) {
          if (state === 'open') await page.locator('summary').click()
          for (const width of [...WIDTHS, ...WIDE]) faults.push(...(await findLayoutFaults(page, width)))
        }
        expect(faults).toEqual([])
      })
    }
  })
}
