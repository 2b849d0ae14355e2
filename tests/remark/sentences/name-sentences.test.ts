import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { listClaims, updateLedger } from '../../../src/ledger/index.ts'
import type { Reading } from '../../../src/model/index.ts'
import type { LedgerUse } from '../../../src/remark/index.ts'
import { ledgerOf, live, redirected, retired } from '../../ledger/entries.ts'
import { read, readTree } from '../read.ts'
import { BREAD, LEDGERS, MASTS, repeatText } from '../repeating-text.ts'

const TEXT =
  '# The bridge\n\nGood morning! The bridge will hold.\n\nIt has *held before*.\n\nThe river will rise.'

const ledger = ledgerOf(
  live('holds', { text: 'The bridge will hold.', aliases: ['bridge'], after: 'held' }),
  live('held', { text: 'It has held before.', before: 'holds', after: 'rise' }),
  live('rise', { text: 'The river will rise.', before: 'held' }),
  redirected('stands', ['holds']),
  retired('falls', { before: 'holds' }),
)

const REWORDED = TEXT.replace('will hold', 'may hold').replace('has *held', 'had *held')

const idsOf = ({ sentences }: Reading) => sentences.flatMap(({ id }) => id ?? [])
const readWith = (markdown: string, use: LedgerUse, annotations: object = {}) =>
  read(markdown, { ledger, ledgerUse: use, annotations })

describe('A text that is in step with its ledger', () => {
  test.each<LedgerUse>(['require', 'preview'])('has the ids that were promised (%s)', use => {
    const { reading, messages } = readWith(TEXT, use)
    expect(messages).toEqual([])
    expect(idsOf(reading)).toEqual(['holds', 'held', 'rise'])
  })

  test('has them wherever its paragraphs stand, and whatever surrounds its claims', () => {
    const { reading, messages } = readWith(`Hello!\n\n${TEXT}\n\nSo long!`, 'require')
    expect(messages).toEqual([])
    expect(idsOf(reading)).toEqual(['holds', 'held', 'rise'])
  })

  test('has relations between them', () => {
    const { reading } = readWith(TEXT, 'require', {
      claims: [{ exact: 'held before', supports: ['will hold'] }],
    })
    expect(reading.relations).toEqual([{ from: 'held', to: 'holds', kind: 'supports' }])
  })

  test('says what else was ever published', () => {
    expect(
      readWith(TEXT, 'require').reading.published.map(({ id, state, ends }) => [
        id,
        state,
        ends.map(end => end.id),
      ]),
    ).toEqual([
      ['holds', 'live', ['holds']],
      ['held', 'live', ['held']],
      ['rise', 'live', ['rise']],
      ['stands', 'redirected', ['holds']],
      ['falls', 'retired', ['falls']],
    ])
  })
})

describe('A text that is ahead of its ledger', () => {
  const messages = [
    'text.md:3:15 ledger-behind: Unexpected claim “The bridge may hold.” in ¶2, expected its words in the ledger',
    'text.md:5:1 ledger-behind: Unexpected claim “It had held before.” in ¶3, expected its words in the ledger',
    'holds in the ledger ledger-behind: Unexpected live id `holds` in the ledger, expected its words “The bridge will hold.” in the text',
  ]

  test.each<[LedgerUse, boolean]>([
    ['require', true],
    ['preview', false],
  ])('is told of with the places of claim and id, where it is to %s: fatal %s', (use, fatal) => {
    const { file, ...result } = readWith(REWORDED, use)
    expect(result.messages).toEqual(messages)
    expect(file.messages.map(message => message.fatal)).toEqual([fatal, fatal, fatal])
  })

  test('has the ids that an update might give', () => {
    expect(idsOf(readWith(REWORDED, 'preview').reading)).toEqual(['holds', 'held', 'rise'])
    const added = readWith(`${TEXT} Ships will pass at night.`, 'preview')
    expect(idsOf(added.reading)).toEqual([
      'holds',
      'held',
      'rise',
      expect.stringMatching(/^ships-pass-night-/),
    ])
    expect(added.messages).toEqual([
      'text.md:7:22 ledger-behind: Unexpected claim “Ships will pass at night.” in ¶4, expected its words in the ledger',
    ])
  })

  test('is one, too, that lacks an alias, and has its ids all the same', () => {
    const annotations = { claims: [{ exact: 'river', alias: 'flood' }] }
    const { reading, messages } = readWith(TEXT, 'preview', annotations)
    expect(messages).toEqual([
      'text.md:7:1 ledger-behind: Unexpected alias `flood` for “The river will rise.”, expected it in the ledger',
    ])
    expect(idsOf(reading)).toEqual(['holds', 'held', 'rise'])
  })

  test('gives no claim the name of a quotation within a sentence', () => {
    const markdown = 'He said “nobody goes up the hill” twice.\n\nNobody goes up the hill.'
    const { reading } = read(markdown, { ledger: ledgerOf(), ledgerUse: 'preview' })
    const names = [...idsOf(reading), ...reading.quotations.map(({ id }) => id)]
    expect(new Set(names).size).toBe(3)
  })

  test('is told of without a place where the tree has none', () => {
    const tree = unified().use(remarkParse).parse(REWORDED)
    visit(tree, node => {
      delete node.position
    })
    const { messages } = readTree(tree, REWORDED, { ledger })
    expect(messages[0]).toMatch(/^text\.md:undefined:undefined ledger-behind: Unexpected claim/)
    expect(messages[2]).toMatch(/^holds in the ledger ledger-behind: Unexpected live id/)
  })
})

describe('A text that is about to be taken into its ledger', () => {
  test('is in step with whatever it is, and has no id that was promised', () => {
    for (const markdown of [TEXT, REWORDED]) {
      const { reading, messages } = readWith(markdown, 'avoid')
      expect(messages).toEqual([])
      expect(idsOf(reading)).toHaveLength(3)
      for (const id of idsOf(reading)) expect(id).not.toMatch(/^(holds|held|rise|stands|falls|bridge)$/)
    }
  })

  test('mints none that was given before', () => {
    const [id = ''] = idsOf(read(TEXT).reading)
    const known = ledgerOf(retired(id), retired('x', { aliases: [idsOf(read(TEXT).reading)[1] ?? ''] }))
    const { reading } = read(TEXT, { ledger: known, ledgerUse: 'avoid' })
    const minted = idsOf(reading)
    expect(minted[0]).not.toBe(id)
    expect(minted[1]).not.toBe(idsOf(read(TEXT).reading)[1])
    expect(minted[2]).toBe(idsOf(read(TEXT).reading)[2])
  })
})

test('A text without a ledger has no promises', () => {
  expect(read(TEXT).reading.published).toEqual([])
})

describe('A repeat', () => {
  const publish = (markdown: string) =>
    updateLedger(undefined, listClaims(read(markdown).reading.sentences), { today: '2026-01-01' }).ledger
  const later = MASTS.replace('every week', 'every other week')

  test('has the ids of what it says again', () => {
    const markdown = repeatText(LEDGERS, later)
    const { reading, messages } = read(markdown, { ledger: publish(markdown) })
    expect(messages).toEqual([])
    const twins = reading.sentences.filter(({ repeatOf, id }) => repeatOf && id)
    expect(twins).toHaveLength(4)
    for (const { repeatOf, id, occurrence } of twins) {
      const earlier = reading.sentences.find(
        ({ paragraph, start }) => paragraph === repeatOf?.paragraph && start === repeatOf.start,
      )
      expect([earlier?.id, occurrence]).toEqual([id, 2])
    }
  })

  test('may change places with what it repeats: each wording keeps its id', () => {
    const before = [LEDGERS, MASTS, BREAD, LEDGERS, later].join('\n\n')
    const swapped = [LEDGERS, later, BREAD, LEDGERS, MASTS].join('\n\n')
    const ledger = publish(before)
    const { reading, messages } = read(swapped, { ledger })
    expect(messages).not.toEqual([])
    const update = updateLedger(ledger, listClaims(reading.sentences), { today: '2026-02-02' })
    expect(update.questions).toEqual([])
    expect(new Map(update.ledger.claims.map(({ id, text }) => [id, text]))).toEqual(
      new Map(ledger.claims.map(({ id, text }) => [id, text])),
    )
  })
})
