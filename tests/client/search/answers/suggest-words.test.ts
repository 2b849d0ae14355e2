import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { suggestWords } from '../../../../src/client/search/answers/suggest-words.ts'
import { parseQuery, shardWords } from '../../../../src/search/index.ts'

const words = ['bad', 'bed', 'bud', 'plan', 'plane', 'the', 'warning', 'shots', 'zu']

let sites = 0
let asked: string[] = []
let site = ''

/** What is loaded once is kept, so each test has a site of its own. */
function serve(known: Iterable<string>): void {
  sites += 1
  site = `https://site.test/${sites}/`
  asked = []
  const files = shardWords(known)
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const name = address.slice(`${site}search/words/`.length)
    const content = files.get(name)
    return content === undefined ? new Response('', { status: 404 }) : new Response(content)
  })
}

const suggest = (typed: string) => suggestWords(site, parseQuery(typed))

beforeEach(() => serve(words))
afterEach(() => vi.unstubAllGlobals())

describe('For a query that found nothing it is suggested', () => {
  test.each<[string, string, readonly string[]]>([
    ['the word that is nearest', 'warnign', ['warning']],
    ['in place of the one that stands nowhere, the others as they are', 'the warnign', ['the warning']],
    ['in place of each that stands nowhere', 'wraning shotz', ['warning shots']],
    ['several that are as near, the best first, but no more than three', 'bid', ['bad', 'bed', 'bud']],
    ['without words that nothing is like', 'qqqqqq warnign', ['warning']],
    ['nothing where all words are known', 'bad plan', []],
    ['nothing where nothing is near', 'qqqqqq', []],
    ['nothing where nothing was typed', '', []],
    ['nothing that begins before all known words', '1234', []],
  ])('%s', async (_, typed, suggestions) => {
    expect(await suggest(typed)).toEqual(suggestions)
  })
})

test('No more than three are suggested', async () => {
  serve(['bad', 'bed', 'bod', 'bud'])
  expect(await suggest('bid')).toHaveLength(3)
})

test('What was typed is not suggested again', async () => {
  expect(await suggest('qqqqqq plan')).toEqual([])
})

test('A file is loaded once', async () => {
  await suggest('warnign shotz')
  await suggest('palne')
  expect(asked).toEqual([`${site}search/words/index.txt`, `${site}search/words/0.txt`])
})

test('Where the files are not there nothing is suggested', async () => {
  vi.stubGlobal('fetch', async () => new Response('not found', { status: 404 }))
  expect(await suggest('warnign')).toEqual([])
})
