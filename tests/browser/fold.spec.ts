import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { foldCases } from '../text/fold-cases.ts'
import { address } from './site.ts'

const module = readFileSync(fileURLToPath(new URL('../../src/text/fold.ts', import.meta.url)), 'utf8')

test('a browser folds every text of the table as the build does, and leads every letter back', async ({
  page,
}) => {
  await page.goto(address('404.html'))
  const code = stripTypeScriptTypes(module)
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '')
  const texts = JSON.stringify(foldCases.map(({ text }) => text))
  const folded = (await page.evaluate(`(() => {
    ${code}
    return ${texts}.map(text => {
      const { text: words, starts, ends } = fold(text)
      return { words, isWhole: starts.length === words.length && ends.length === words.length }
    })
  })()`)) as readonly { readonly words: string; readonly isWhole: boolean }[]
  expect(folded).toEqual(foldCases.map(({ folded: words }) => ({ words, isWhole: true })))
})
