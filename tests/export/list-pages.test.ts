import { describe, expect, test } from 'vitest'
import { listPages } from '../../src/export/index.ts'
import type { PublishedId, Reading } from '../../src/model/index.ts'
import { aReading, aSentence } from '../cards/a-reading.ts'

function anEntry(id: string, part: Partial<PublishedId> = {}): PublishedId {
  return {
    id,
    aliases: [],
    state: 'live',
    text: id,
    paragraphs: [1],
    since: '2026-01-01',
    ends: [{ id, isLive: true, rewordings: [] }],
    ...part,
  }
}

/** "name → id", of former ones "name → id, state" */
function list(parts: Partial<Reading>): readonly string[] {
  return listPages(aReading(parts)).map(page =>
    page.kind === 'live'
      ? `${page.name} → ${page.sentence.id}`
      : `${page.name} → ${page.entry.id}, ${page.entry.state}`,
  )
}

const sentences = [
  aSentence({ id: 'one' }),
  aSentence({ id: 'two', kind: 'quotation', voice: { by: 'speaker', name: 'Jan Leike' } }),
]

test('Every claim and quoted sentence has a page, without a ledger too', () => {
  expect(list({ sentences })).toEqual(['one → one', 'two → two'])
})

test('A remark has none, and a twin no second one', () => {
  const remark = aSentence({ id: undefined, kind: 'remark' })
  const [one = remark] = sentences
  expect(list({ sentences: [one, remark, { ...one, occurrence: 2 }] })).toEqual(['one → one'])
})

test('The page of a claim is that of its first place', () => {
  const twin = aSentence({ id: 'one', occurrence: 2, paragraph: 9 })
  expect(listPages(aReading({ sentences: [twin, ...sentences] }))[0]).toMatchObject({
    sentence: { occurrence: 1 },
  })
})

describe('There is a page under', () => {
  const aliased = [aSentence({ id: 'one', alias: 'x' })]
  test.each<[string, Partial<Reading>, readonly string[]]>([
    ['an alias that the editor gives', { sentences: aliased }, ['one → one', 'x → one']],
    [
      'an alias that the editor no longer gives',
      { sentences, published: [anEntry('one', { aliases: ['x', 'y'] })] },
      ['one → one', 'x → one', 'y → one', 'two → two'],
    ],
    [
      'an alias that is given and known, once',
      { sentences: aliased, published: [anEntry('one', { aliases: ['x'] })] },
      ['one → one', 'x → one'],
    ],
    [
      'a redirected id and its aliases',
      { published: [anEntry('was', { state: 'redirected', aliases: ['x'] })] },
      ['was → was, redirected', 'x → was, redirected'],
    ],
    [
      'a retired id and its aliases',
      { published: [anEntry('was', { state: 'retired', aliases: ['x'] })] },
      ['was → was, retired', 'x → was, retired'],
    ],
    [
      'an alias that has passed on from a redirected id, once',
      { sentences: aliased, published: [anEntry('was', { state: 'redirected', aliases: ['x'] })] },
      ['one → one', 'x → one', 'was → was, redirected'],
    ],
  ])('%s', (_, parts, pages) => {
    expect(list(parts)).toEqual(pages)
  })
})

test('What the ledger calls live has one page, not a second one as former', () => {
  expect(list({ sentences, published: [anEntry('one'), anEntry('two')] })).toEqual(['one → one', 'two → two'])
})
