import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readText } from '../../src/content/index.ts'
import { formatMessage } from '../../src/faults/index.ts'

/**
 * Each folder of `tests/fixtures/` is a text and what comes of it: the Reading, the article and the messages.
 * `UPDATE_FIXTURES=1 vitest run …` writes them anew, to be read by eye.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FIXTURES = 'tests/fixtures'
const isUpdate = process.env.UPDATE_FIXTURES === '1'

const OUTPUTS = ['reading.json', 'page.html', 'messages.txt'] as const

/** What a text is expected to become lies beside it, and is not read with it. */
const isOfText = ({ ruleId }: { readonly ruleId?: string | undefined }) => ruleId !== 'file-unread'

const cases = readdirSync(join(ROOT, FIXTURES))
  .filter(name => existsSync(join(ROOT, FIXTURES, name, 'text.md')))
  .sort()

test('There are fixtures', () => {
  expect(cases.length).toBeGreaterThan(10)
})

for (const name of cases) {
  test(`The text “${name}” is read as its fixture says`, () => {
    const { reading, html, messages } = readText(ROOT, `${FIXTURES}/${name}`)
    const found: Readonly<Record<(typeof OUTPUTS)[number], string>> = {
      'reading.json': `${JSON.stringify(reading, undefined, 2)}\n`,
      'page.html': `${html}\n`,
      'messages.txt': messages
        .filter(isOfText)
        .map(message => `${formatMessage(message)}\n`)
        .join(''),
    }
    for (const output of OUTPUTS) {
      const path = join(ROOT, FIXTURES, name, output)
      if (isUpdate) writeFileSync(path, found[output])
      expect(existsSync(path), `${output}: run again with UPDATE_FIXTURES=1`).toBe(true)
      expect(found[output]).toBe(readFileSync(path, 'utf8'))
    }
  })
}
