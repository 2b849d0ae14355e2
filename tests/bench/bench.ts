import { readFileSync, rmSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runCommand } from '../../scripts/lib/command/run-command.ts'
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/find-browser.ts'
import { serveSite } from '../../scripts/lib/server/serve-site.ts'
import type { Reading } from '../../src/model/index.ts'
import { createLongText } from '../bad-input/create-long-text.ts'
import { writePages } from '../bad-input/write-pages.ts'
import { createCrowd } from '../crowd/create-crowd.ts'
import { readCrowd } from '../crowd/read-crowd.ts'
import { writeCrowd } from '../crowd/write-crowd.ts'
import { listPhrases, sample } from './list-phrases.ts'
import { measureBuild } from './measure-build.ts'
import { measureGrowth, TIMES } from './measure-growth.ts'
import { measureReading } from './measure-reading.ts'
import { measureSearch } from './measure-search.ts'
import { searchSeed } from './search-seeds.ts'

const SIZES = [1, 100, 1000] as const
/** Phrases of the first text that are looked for, besides the one of the first query. */
const PHRASES = 80
/** A page is opened so often, and as often without its scripts. */
const RUNS = 5
/** So many new seeds every property is tried with. */
const SEEDS = 3

/**
 * Print what a search of the built site in `dist/` costs, alone and among other texts, how long opening a page keeps
 * a reader waiting, how long reading and indexing take beside the least that any site does, how much longer a larger
 * input takes, and whether every property holds with seeds that it has not been tried with.
 */
await runCommand('bench', async ({ words: [slug = 'openai-alignment-plan'] }) => {
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

  console.log('\n| page | width | processor | blocked | without its scripts |')
  console.log('|---|---|---|---|---|')
  const { folder, readings } = writePages({ long: createLongText({ words: 50_000, notes: 780 }) })
  const site = await serveSite({ folder, port: 0 })
  for (const [name, slowdown] of [
    [slug, 4] as const,
    ...[...readings.keys()].map(text => [text, 1] as const),
  ]) {
    for (const width of [390, 1280]) {
      const address = `${site.address}${name}/`
      const { blocked, control } = await measureReading(browser, { address, width, slowdown, runs: RUNS })
      const times = [blocked, control].map(milliseconds => `${Math.round(milliseconds)} ms`)
      console.log(`| ${[name, `${width} px`, `${slowdown} times slower`, ...times].join(' | ')} |`)
    }
  }
  await site.close()
  rmSync(folder, { recursive: true, force: true })
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

  console.log(`\n| an input ${TIMES} times larger | times longer |`)
  console.log('|---|---|')
  for (const { name, ratio } of measureGrowth()) console.log(`| ${name} | ${ratio.toFixed(1)} |`)

  console.log('\n| new seed | properties and cases that held | that did not |')
  console.log('|---|---|---|')
  for (let count = 0; count < SEEDS; count++) {
    const { seed, passed, failed } = searchSeed(Math.floor(Math.random() * 2 ** 31))
    console.log(`| ${seed} | ${passed} | ${failed.join('; ') || 'none'} |`)
  }
})

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
