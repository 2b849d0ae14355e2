import { describe, expect, test } from 'vitest'
import { mintClaimId } from '../../../src/model/index.ts'
import type { LedgerUse } from '../../../src/remark/index.ts'
import { ledgerOf, live, redirected, retired } from '../../ledger/entries.ts'
import { type ReadOptions, read } from '../read.ts'

const TEXT =
  'The cat sat. “It was quite all right with me.” The dog said “the frog sat on the bog” then. The bird sang.'
const [catId, saidId, frogId] = [
  'The cat sat.',
  '“It was quite all right with me.”',
  '“the frog sat on the bog”',
].map(text => mintClaimId(text, new Set()))

const ledger = ledgerOf(
  live('cat', { text: 'The cat sat.', aliases: ['cats'] }),
  live('said', { text: '“It was quite all right with me.”' }),
  live('dog', { text: 'The dog said “the frog sat on the bog” then.', aliases: ['dogs', 'hounds'] }),
  live('bird', { text: 'The bird sang.' }),
  redirected('pets', ['cat', 'dog'], { aliases: ['animals'] }),
  redirected('beasts', ['pets'], { aliases: ['creatures'] }),
  retired('frog', { aliases: ['frogs'] }),
)

/** The messages of a text in which the sentence of the dog is given an alias. */
function check(alias: string, options: Partial<ReadOptions> = {}, exact = 'The dog'): readonly string[] {
  const { messages } = read(TEXT, { ...options, annotations: { claims: [{ exact, alias }] } })
  return messages.filter(message => !message.includes('ledger-behind'))
}

const taken = (alias: string, entry = 0) =>
  `claims.${entry}.alias alias-taken: Unexpected alias \`${alias}\`, which is taken, expected one that no claim, quotation, text or part of the site has or ever had`

describe('Without a ledger', () => {
  test('an alias of its own is fine', () => {
    expect(check('dogs')).toEqual([])
  })

  test('an alias that another entry has is taken', () => {
    const claims = [
      { exact: 'The cat', alias: 'pets' },
      { exact: 'The dog', alias: 'pets' },
    ]
    expect(read(TEXT, { annotations: { claims } }).messages).toEqual([taken('pets', 1)])
  })

  test.each<[string, string | undefined]>([
    ['the id of another claim', catId],
    ['the id of a quoted sentence', saidId],
    ['the id of a quotation within a sentence', frogId],
    ['a paragraph’s fragment', 'p1'],
    ['a note’s fragment', 'note-7'],
    ['a part of the page', 'main'],
    ['a page of every text', 'source'],
    ['a page of the site', 'search'],
    ['a text', 'another-text'],
  ])('the name of %s is taken', (_, alias = '') => {
    expect(check(alias, { texts: new Set(['this-text', 'another-text']) })).toEqual([taken(alias)])
  })

  test('a name that only other texts could have is free where there is none of that name', () => {
    expect(check('another-text', { texts: new Set(['this-text']) })).toEqual([])
  })
})

describe('With a ledger', () => {
  test.each<[string, string]>([
    ['an alias that nobody had', 'canines'],
    ['an alias of the claim that is recorded already', 'dogs'],
    ['another one that it had', 'hounds'],
    ['an alias of a claim that was split into this and another', 'animals'],
    ['an alias of one that leads here over several redirects', 'creatures'],
  ])('%s is fine', (_, alias) => {
    for (const ledgerUse of ['require', 'preview', 'avoid'] as const) {
      expect(check(alias, { ledger, ledgerUse })).toEqual([])
    }
  })

  test.each<[string, string]>([
    ['another claim’s id', 'cat'],
    ['a quoted sentence’s id', 'said'],
    ['another claim’s recorded alias', 'cats'],
    ['a redirected id, even of a claim that became this one', 'pets'],
    ['a retired id', 'frog'],
    ['a retired alias', 'frogs'],
  ])('%s is taken', (_, alias) => {
    for (const ledgerUse of ['require', 'preview'] satisfies LedgerUse[]) {
      expect(check(alias, { ledger, ledgerUse })).toEqual([taken(alias)])
    }
  })

  test('an alias of a claim that was split passes to none but its parts', () => {
    expect(check('animals', { ledger }, 'The bird')).toEqual([taken('animals')])
  })

  test('whoever is about to update it is told by the update', () => {
    for (const alias of ['cat', 'cats', 'frog', 'frogs']) {
      expect(check(alias, { ledger, ledgerUse: 'avoid' })).toEqual([])
    }
  })
})
