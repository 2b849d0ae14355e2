import { describe, expect, test } from 'vitest'
import { readText } from '../../src/content/index.ts'
import { formatMessage } from '../../src/faults/index.ts'
import { formatLedger, type NewClaim } from '../../src/ledger/index.ts'
import { foldClaim } from '../../src/text/index.ts'
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
import { formatText, type TracedText } from '../ledger/traced-text.ts'
import { createProject, withTitle, writeFiles } from './project.ts'
import { updateFirst } from './update-first.ts'

const RUNS = 20
const EDITIONS = 4
const FOLDER = 'content/plan'

const EDITS: readonly ((text: TracedText, random: Random) => TracedText)[] = [
  (text, random) => editWords(text, 30 * random(), random),
  (text, random) => moveParagraphs(text, 3, random),
  (text, random) => deleteClaims(text, new Set(sample(FIRST_CLAIMS, 3, random))),
  (text, random) => deleteSentences(text, new Set(sample(FIRST_SENTENCES, 3, random))),
  (text, random) => replaceClaims(text, new Set(sample(FIRST_CLAIMS, 2, random)), random),
  (_, random) => editWords(FIRST_TRACED, 2 * random(), random),
]

const namesOf = (entries: readonly { readonly id: string; readonly aliases: readonly string[] }[]) =>
  entries.flatMap(({ id, aliases }) => [id, ...aliases])

/** What became of names, and what they were of, over all runs. */
const fates = new Set<string>()
const kinds = new Set<string>()

describe('Whatever an author does to a text, every name that it ever had', () => {
  test.each(Array.from({ length: RUNS }, (_, i) => i + 1))('leads somewhere on its page (seed %i)', seed => {
    const random = createRandom(seed)
    const root = createProject({})
    const published = new Set<string>()
    const fragments = new Set<string>()
    const quoted = new Map<string, string>()
    let text = FIRST_TRACED
    for (let edition = 1; edition <= EDITIONS; edition += 1) {
      writeFiles(root, { [`${FOLDER}/text.md`]: withTitle(formatText(text)) })
      const nameSome = (claims: readonly NewClaim[]) => {
        const named = new Set(sample([...claims.keys()], 2, random))
        return claims.map((claim, i) => (named.has(i) ? { ...claim, alias: `alias-${edition}-${i}` } : claim))
      }
      const { ledger } = updateFirst(root, FOLDER, { today: `2026-01-0${edition}`, nameSome })
      writeFiles(root, { [`${FOLDER}/ledger.json`]: formatLedger(ledger) })
      for (const name of namesOf(ledger.claims)) published.add(name)
      for (const { state } of ledger.claims) fates.add(state)

      const { reading, html = '', messages } = readText(root, FOLDER)
      expect(messages.map(formatMessage)).toEqual([])
      const known = namesOf(reading?.published ?? [])
      expect([...published].filter(name => !known.includes(name))).toEqual([])
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect([...published].filter(name => !ids.includes(name))).toEqual([])
      // Of what is counted there may be fewer now; of places and quoted words none is ever lost.
      for (const id of ids.filter(id => !/^(p|note-|ref-)\d+(~|$)/.test(id))) fragments.add(id)
      expect([...fragments].filter(name => !ids.includes(name))).toEqual([])
      for (const { id, text } of reading?.quotations ?? []) {
        const was = quoted.get(id) ?? text
        if (!/^p\d+$/.test(id)) expect(foldClaim(text)).toBe(foldClaim(was))
        quoted.set(id, was)
      }
      for (const id of fragments)
        kinds.add(id.includes('~') ? 'place' : quoted.has(id) ? 'quotation' : 'claim')

      for (const edit of sample(EDITS, 2, random)) text = edit(text, random)
    }
    expect(published.size).toBeGreaterThan(19)
  })

  test('may live, lead to another, or be gone', () => {
    expect([...fates].sort()).toEqual(['live', 'redirected', 'retired'])
    expect([...kinds].sort()).toEqual(['claim', 'place', 'quotation'])
  })
})
