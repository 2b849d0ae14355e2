import { readFileSync, rmSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts'
import type { Reading } from '../../src/model/index.ts'
import { createCrowd } from '../crowd/create-crowd.ts'
import { readCrowd } from '../crowd/read-crowd.ts'
import { writeCrowd } from '../crowd/write-crowd.ts'
import { listPhrases, sample } from './list-phrases.ts'
import { measureBuild } from './measure-build.ts'
import { measureSearch } from './measure-search.ts'

const SIZES = [1, 100, 1000] as const
/** Phrases of the first text that are looked for, besides the one of the first query. */
const PHRASES = 80

/**
 * Print what a search of the built site in `dist/` costs, alone and among other texts, and how long reading and
 * indexing take beside the least that any site does.
 */
const [slug = 'openai-alignment-plan'] = process.argv.slice(2)
const reading = JSON.parse(readFileSync(`dist/${slug}/reading.json`, 'utf8')) as Reading
const sentences = reading.sentences.map(({ text }) => text)
const phrases = ['warning shots', ...shuffle(sample(listPhrases(sentences), PHRASES))]
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] })
console.log('| texts | first query | later queries, mean of 20 | time | first result holds the phrase |')
console.log('|---|---|---|---|---|')
for (const size of SIZES) {
  const crowd = readCrowd(createCrowd({ size: size - 1, source: sentences }))
  const folder = await writeCrowd('dist', crowd)
  const { first, later, milliseconds, missed } = await measureSearch(browser, folder, phrases)
  rmSync(folder, { recursive: true, force: true })
  const cells = [
    size.toLocaleString('en'),
    `${kilobytes(first.bytes)}, ${first.requests} requests`,
    `${kilobytes(later.bytes)}, ${later.requests.toFixed(1)} requests`,
    `${Math.round(milliseconds)} ms`,
    `${PHRASES - missed.length} of ${PHRASES}${missed.map(phrase => `, not “${phrase}”`).join('')}`,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
await browser.close()

const texts = createCrowd({ size: 1000, source: sentences })
const { control, read, index, ledger } = await measureBuild(texts)
console.log('\n| 1,000 texts | seconds | as often as Markdown alone takes |')
console.log('|---|---|---|')
for (const [name, seconds] of Object.entries({
  'Markdown alone': control,
  reading: read,
  indexing: index,
  ledgers: ledger,
})) {
  console.log(`| ${name} | ${seconds.toFixed(1)} | ${(seconds / control).toFixed(1)} |`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

/** In an order that has nothing to do with the text's. */
function shuffle(list: readonly string[]): readonly string[] {
  return list.toSorted((a, b) => hash(a) - hash(b))
}

function hash(text: string): number {
  return [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7)
}
