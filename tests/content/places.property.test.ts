import { afterAll, describe, expect, test } from 'vitest'
import { formatLedger, type PlacedEntry, selectorKey } from '../../src/ledger/index.ts'
import { FIRST_CLAIMS, FIRST_SENTENCES, FIRST_TRACED } from '../ledger/first-text.ts'
import {
  createRandom,
  deleteClaims,
  deleteSentences,
  editWords,
  moveParagraphs,
  type Random,
  replaceClaims,
  sample,
} from '../ledger/random-edits.ts'
import { formatText, type TracedText, type Word } from '../ledger/traced-text.ts'
import { createProject, withTitle, writeFiles } from './project.ts'
import { updateFirst } from './update-first.ts'

const RUNS = 25
/** Seeds of edits after which quoted words once stood elsewhere without a question. */
const FOUND = [180, 282]
const FOLDER = 'content/plan'

/** Words of one to three, as an editor might pick them: each stands once, but for what repeats. */
const QUOTES = [
  ...[
    'strange response',
    'warning shots',
    'regarding alignment is bleak',
    'This train',
    'a bad plan',
    'political capital',
  ],
  ...['easier to request', 'Good post', 'momentum', 'pessimistic reading', 'literally believe it'],
  ...['yes it might', 'greatly pushing forward', 'following quote'],
]
const annotations = `notes:\n${QUOTES.map(exact => `  - exact: ${exact}\n    body: On ${exact}.\n`).join('')}`

/** Put other words in the place of some quoted ones, and the quoted ones somewhere else. */
function displace(text: TracedText, count: number, random: Random): TracedText {
  return sample(QUOTES, count, random).reduce((edited, quote) => {
    const said = quote.split(' ')
    const paragraphs = edited.paragraphs.map(paragraph => ({
      ...paragraph,
      words: paragraph.words.map(word =>
        said.some(each => word.text.toLowerCase().includes(each.toLowerCase()))
          ? { ...word, text: word.text.replace(/\p{L}+/u, 'something') }
          : word,
      ),
    }))
    const [chosen] = sample(
      paragraphs.filter(({ words }) => words.length > 3),
      1,
      random,
    )
    const at = Math.floor(random() * (chosen?.words.length ?? 0))
    chosen?.words.splice(at, 0, ...said.map(each => ({ text: each })))
    return { paragraphs }
  }, text)
}

const EDITS: readonly ((text: TracedText, random: Random) => TracedText)[] = [
  (text, random) => editWords(text, 12 * random(), random),
  (text, random) => moveParagraphs(text, 3, random),
  (text, random) => deleteClaims(text, new Set(sample(FIRST_CLAIMS, 3, random))),
  (text, random) => deleteSentences(text, new Set(sample(FIRST_SENTENCES, 3, random))),
  (text, random) => replaceClaims(text, new Set(sample(FIRST_CLAIMS, 2, random)), random),
  (text, random) => displace(text, 4, random),
  (text, random) => displace(text, 2, random),
]

/**
 * Which claims of the text as it was the words of an entry come from, or which remarks. Words that were put in between
 * those of a claim are a rewording of it.
 */
function originsOf({ paragraphs }: TracedText, { start, selector }: PlacedEntry): ReadonlySet<string> {
  const { words = [] } = paragraphs.filter(paragraph => paragraph.words.length > 0)[start.paragraph - 1] ?? {}
  let at = 0
  const touched = words.flatMap(({ text }, i) => {
    const from = at
    at += text.length + 1
    return from < start.offset + selector.exact.length && from + text.length > start.offset ? [i] : []
  })
  const [from = 0, to = 0] = [touched[0], touched.at(-1)]
  const origins = words.slice(from, to + 1).map(originOf)
  const around = [words[from - 1], words[to + 1]].map(word => word && originOf(word))
  return new Set(around[0] === around[1] && around[0] ? [...origins, around[0]] : origins)
}

function originOf({ claim, sentence }: Word): string {
  if (claim !== undefined) return `claim ${claim}`
  return sentence === undefined ? 'put in' : `sentence ${sentence}`
}

const counts = { right: 0, 'right, but asked about': 0, 'elsewhere and told of': 0 }

describe('Whatever an author does to a text, an entry whose words are found', () => {
  test.each([...Array.from({ length: RUNS }, (_, i) => i + 1), ...FOUND])(
    'stands where it stood, or its editor is told (seed %i)',
    seed => {
      const random = createRandom(seed)
      const root = createProject({
        [`${FOLDER}/annotations.yaml`]: annotations,
        [`${FOLDER}/text.md`]: withTitle(formatText(FIRST_TRACED)),
      })
      const was = updateFirst(root, FOLDER)
      expect(was.placed).toHaveLength(QUOTES.length)
      writeFiles(root, { [`${FOLDER}/ledger.json`]: formatLedger(was.ledger) })
      const homes = new Map(
        was.placed.map(entry => [selectorKey(entry.selector), originsOf(FIRST_TRACED, entry)]),
      )

      let text = FIRST_TRACED
      for (const edit of sample(EDITS, 3, random)) text = edit(text, random)
      writeFiles(root, { [`${FOLDER}/text.md`]: withTitle(formatText(text)) })
      const { placed, moves } = updateFirst(root, FOLDER)
      const told = new Set(moves.map(({ entry }) => selectorKey(entry.selector)))
      const silent = placed.filter(entry => {
        const key = selectorKey(entry.selector)
        const origins = originsOf(text, entry)
        const isRight = [...origins].some(origin => homes.get(key)?.has(origin))
        const kind = isRight ? (told.has(key) ? 'right, but asked about' : 'right') : 'elsewhere and told of'
        if (isRight || told.has(key)) counts[kind] += 1
        return !isRight && !told.has(key)
      })
      expect(silent.map(({ selector }) => selector.exact)).toEqual([])
    },
  )

  afterAll(() => {
    if (process.env.POSTIL_COUNTS) console.log(counts)
  })

  test('is elsewhere often enough to tell, and seldom asked about for nothing', () => {
    expect(counts['elsewhere and told of']).toBeGreaterThan(20)
    expect(counts['right, but asked about']).toBeLessThan(0.1 * counts.right)
  })
})
