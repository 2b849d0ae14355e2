import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { type ServedSite, serveSite } from '../../scripts/lib/server/serve-site.ts'
import { type ReadingJson, readReading } from '../../src/model/index.ts'
import { decodeAnchor, encodeQuestions, listPassages } from '../../src/search/index.ts'
import { listPhrases } from '../bench/list-phrases.ts'
import { readCrowd } from '../crowd/read-crowd.ts'
import { writeCrowd } from '../crowd/write-crowd.ts'
import { READING } from './site.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const reading = readReading(JSON.parse(readFileSync(`${dist}/${READING}reading.json`, 'utf8')) as ReadingJson)
const sentences = reading.sentences.map(({ text }) => text)

/** Texts that hold what misleads a search engine, and what is typed to find it. */
const HARD: readonly (readonly [text: string, ...typed: string[]])[] = [
  ['The political capital / support of it.', 'capital / support', 'capital support', 'political capital /'],
  [
    'It shifts (e.g., because of them), e.g. a bit.',
    '(e.g., because',
    'eg because',
    'e g because',
    'eg a bit',
  ],
  [
    'The bank—which failed.',
    'bank—which',
    'bank-which',
    'bank which',
    'the bankwhich failed',
    'which failed',
  ],
  ['They paid $1,000 for it.', '$1,000', '1000', '1 000', 'paid 1,000 for', 'paid 1 000 for'],
  ['Written in c++ code.', 'c++', 'in c++ code', 'C'],
  ['Use and/or combine.', 'and/or', 'andor', 'and or', 'use andor combine', 'or combine'],
  ['Sold to the U.S. army in the U.S.A. today.', 'U.S.', 'US army', 'the U S army', 'the U S A today'],
  ['A café society.', 'café', 'cafe society', 'CAFÉ'],
  [
    'A long-term plan.',
    'long-term',
    'long term',
    'longterm',
    'a longterm plan',
    'term plan',
    'a long‐term plan',
  ],
  ['I don’t know, and we don’t.', "don't", 'don’t know', 'i dont know', 'don t know', 'we don'],
  ['An x-ray by e-mail.', 'x-ray', 'xray', 'an x ray', 'ray by', 'email', 'by e mail'],
  ['GPT-4 works, GPT4-based or not.', 'GPT-4', 'gpt4 works', 'GPT 4 works', 'gpt4 based'],
  ['Think—I know.', 'I know', 'think I know', 'think—I'],
  ['C’est l’alphabet d’été.', 'alphabet', 'l’alphabet', 'l alphabet', 'lalphabet d ete'],
  ['我们喜欢北京。', '喜欢', '北京', '我们喜欢'],
  ['مَرحبا بالعالم.', 'مرحبا بالعالم'],
  ['नमस्ते दुनिया।', 'नमस्ते दुनिया'],
  ['สวัสดีชาวโลก', 'ชาวโลก'],
  ['안녕하세요 세계.', '안녕하세요 세계'],
  ['Nice 🎉 party.', 'nice 🎉 party', 'nice party'],
  ['Die Straße und die ﬁne œuvre.', 'strasse und', 'fine oeuvre'],
  ['In 1990–1995 it rose 2.5 times.', '1990–1995', '1990 1995', '2.5 times', '2 5 times'],
  ['AT&T does R&D.', 'AT&T', 'att does', 'at t', 'r&d', 'R D'],
]

let site: ServedSite
let folder: string

test.beforeAll(async () => {
  const texts = HARD.map(([markdown], i) => ({ slug: `hard-${i}`, title: `Hard ${i}`, markdown }))
  folder = await writeCrowd(dist, readCrowd(texts))
  site = await serveSite({ folder, port: 0 })
})

test.afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

const withoutMarks = (phrase: string, gap: string) =>
  phrase
    .replace(/[^\p{L}\p{N}\s]/gu, gap)
    .replace(/\s+/g, ' ')
    .trim()

const FORMS: readonly (readonly [name: string, write: (phrase: string) => string])[] = [
  ['as it stands', phrase => phrase],
  ['in capitals', phrase => phrase.toUpperCase()],
  ['without punctuation', phrase => withoutMarks(phrase, '')],
  ['with spaces for punctuation', phrase => withoutMarks(phrase, ' ')],
]

for (const [name, write] of FORMS) {
  test(`the text answers every phrase of 2 to 8 words within a sentence ${name}`, async ({ page }) => {
    const phrases = listPhrases(sentences)
    expect(phrases).toHaveLength(2630)
    expect(await findMissed(page, phrases.map(write), `/${READING}`)).toEqual([])
  })
}

test('the text answers phrases across two sentences and two paragraphs', async ({ page }) => {
  const pairs = sentences.slice(1).map((sentence, i) => [sentences[i] ?? '', sentence] as const)
  const phrases = pairs.flatMap(([before, after]) =>
    [1, 2, 3, 4].map(n => [...before.split(' ').slice(-n), ...after.split(' ').slice(0, n)].join(' ')),
  )
  expect(await findMissed(page, phrases, `/${READING}`)).toEqual([])
  expect(
    await findMissed(
      page,
      phrases.map(phrase => withoutMarks(phrase, '')),
      `/${READING}`,
    ),
  ).toEqual([])
})

for (const [i, [text, ...typed]] of HARD.entries()) {
  test(`“${text}” answers ${typed.join(', ')}`, async ({ page }) => {
    expect(await findMissed(page, typed, `/hard-${i}/`)).toEqual([])
  })
}

test('words in another order, or longer ones, are no phrase to the index', async ({ page }) => {
  const typed = ['shots warning', 'alignment researches', 'warning shot']
  expect(await findMissed(page, typed, `/${READING}`)).toEqual(typed)
})

test('a record gives back every passage as it is', async ({ page }) => {
  await open(page)
  const ids = await page.evaluate(async url => {
    const { results } = await window.pagefind.search('"warning shots"')
    const pages = await Promise.all(results.map(result => result.data()))
    return pages.find(page => page.url === url)?.anchors.map(({ id }) => id)
  }, `/${READING}`)
  expect(ids?.map(decodeAnchor)).toEqual(listPassages(reading))
})

test('each filter narrows a phrase to the texts that may pass', async ({ page }) => {
  await open(page)
  const ask = (question: readonly string[] = []) => page.evaluate(findUrls, [question])
  const [all] = encodeQuestions('seat on the OpenAI train')
  expect(await ask(all)).toEqual([[`/${READING}`, `/${READING}?notes`]])
  const [notes] = encodeQuestions('seat on the OpenAI train', { kind: 'note' })
  expect(await ask(notes)).toEqual([[`/${READING}?notes`]])
  const [quoted] = encodeQuestions('reallocate GPUs', {
    voice: 'Jan Leike',
    text: 'openai-alignment-plan',
  })
  expect(await ask(quoted)).toEqual([[`/${READING}`]])
  const [other] = encodeQuestions('reallocate GPUs', { text: 'hard-1' })
  expect(await ask(other)).toEqual([[]])
})

/** The typed phrases for which no question is answered by the record at `url`. */
async function findMissed(page: Page, typed: readonly string[], url: string): Promise<readonly string[]> {
  await open(page)
  const asked = typed.flatMap(phrase => encodeQuestions(phrase).map(question => ({ phrase, question })))
  const answers = await page.evaluate(
    findUrls,
    asked.map(({ question }) => question),
  )
  const found = new Set(asked.flatMap(({ phrase }, i) => (answers[i]?.includes(url) ? [phrase] : [])))
  return typed.filter(phrase => !found.has(phrase))
}

interface Pagefind {
  search(words: string): Promise<{
    readonly results: readonly {
      readonly id: string
      data(): Promise<{ readonly url: string; readonly anchors: readonly { readonly id: string }[] }>
    }[]
  }>
}

declare global {
  interface Window {
    pagefind: Pagefind
  }
}

async function open(page: Page): Promise<void> {
  await page.goto(`${site.address}search/`)
  await page.evaluate(async () => {
    const address = '/pagefind/pagefind.js'
    window.pagefind = await import(address)
  })
}

/** Runs in the page: the addresses of the records that answer all phrases of each question. */
async function findUrls(questions: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> {
  const urls = new Map<string, string>()
  const answers: string[][] = []
  for (const question of questions) {
    let ids: readonly string[] | undefined
    for (const phrase of question) {
      const { results } = await window.pagefind.search(phrase)
      for (const result of results) if (!urls.has(result.id)) urls.set(result.id, (await result.data()).url)
      const found = results.map(({ id }) => id)
      ids = ids === undefined ? found : ids.filter(id => found.includes(id))
    }
    answers.push((ids ?? []).map(id => urls.get(id) ?? '').sort())
  }
  return answers
}
