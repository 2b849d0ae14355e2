import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { updateText } from '../../scripts/lib/ledger/update-text.ts'
import { readText } from '../../src/content/index.ts'
import { formatMessage } from '../../src/faults/index.ts'
import { formatLedger, listClaims, listTaken } from '../../src/ledger/index.ts'
import { forgiveName } from '../../src/text/index.ts'
import { createProject, writeFiles } from './project.ts'

/**
 * The first ledgers knew claims alone: not where entries stood, what was quoted, or how a claim was meant. Here is that
 * of the first text in their form, with all else as it is.
 */
const FOLDER = 'content/openai-alignment-plan'
const files = Object.fromEntries(
  ['text.md', 'annotations.yaml', 'source.txt'].map(name => [
    `${FOLDER}/${name}`,
    readFileSync(`${FOLDER}/${name}`, 'utf8'),
  ]),
)
const now = JSON.parse(readFileSync(`${FOLDER}/ledger.json`, 'utf8')) as {
  readonly claims: readonly Readonly<Record<string, unknown>>[]
}
const first = JSON.stringify({
  format: 1,
  claims: now.claims.map(({ voice, stance, speaker, ...claim }) => claim),
})

const idsOf = (html = '') => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)

test('A ledger of the first form is read without a message, and taken over without a question', () => {
  const root = createProject({ ...files, [`${FOLDER}/ledger.json`]: first })
  const before = readText(root, FOLDER)
  expect(before.messages.map(formatMessage)).toEqual([])
  // The name that quoted words had before negations were put into names leads to what they are called today.
  const [quoted = ''] = idsOf(before.html).filter(id => id.endsWith('-2rt3'))
  expect(forgiveName(idsOf(before.html), 'ai-research-assistant-speed-2rt3')).toBe(quoted)

  const { reading, ledger, placed } = readText(root, FOLDER, { ledgerUse: 'avoid' })
  if (reading === undefined) throw new Error('The text could not be read')
  const taken = listTaken(ledger, reading.quotations)
  const claims = listClaims(reading.sentences)
  const update = updateText(
    { folder: FOLDER, before: ledger, claims, taken, text: reading, placed },
    { today: '2026-11-27' },
  )
  expect(update.questions).toEqual([])
  expect(update.moves).toEqual([])
  expect(update.changes.every(({ kind }) => kind === 'kept')).toBe(true)
  expect(update.ledger.claims.map(({ id }) => id)).toEqual(now.claims.map(({ id }) => id))
  expect(update.ledger.quotations).toHaveLength(2)
  expect(update.ledger.places.length).toBeGreaterThan(10)

  writeFiles(root, { [`${FOLDER}/ledger.json`]: formatLedger(update.ledger) })
  const after = readText(root, FOLDER)
  expect(after.messages.map(formatMessage)).toEqual([])
  expect(idsOf(after.html)).toEqual(idsOf(before.html))
})
