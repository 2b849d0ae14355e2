import { describe, expect, test } from 'vitest'
import {
  findDecisionFaults,
  findTextFaults,
  formatSiteLedger,
  listTextQuestions,
  mergeSiteLedgers,
  parseSiteLedger,
  settleTexts,
  splitConflict,
  type TextDecision,
} from '../../../src/ledger/index.ts'
import { type PublishedText, resolveText, voiceOfSpeaker } from '../../../src/model/index.ts'
import { live, redirected, retired } from '../entries.ts'
import { liveText, present, remembered, siteOf } from './texts.ts'

const today = '2026-03-03'
const moved = (name: string, to: string): PublishedText => ({
  name,
  state: 'moved',
  to,
  since: '2026-01-01',
  until: '2026-02-02',
  facets: [],
})
const withdrawn = (name: string, ...ids: readonly string[]): PublishedText => ({
  ...liveText(name, ids, { author: 'Ann' }),
  state: 'withdrawn',
  until: '2026-02-02',
})
const decide = (decisions: Readonly<Record<string, TextDecision>>) => new Map(Object.entries(decisions))
const to = (name: string): TextDecision => ({ kind: 'moved', to: name })
const withdraw: TextDecision = { kind: 'withdrawn', withoutWords: false }
const found = (name: string, ...names: readonly string[]) => ({
  name,
  names: new Set(names),
  isPromised: names.length > 0,
  facets: [],
})

describe('What is remembered of a text', () => {
  test('is what its pages say once it is gone, and since when', () => {
    const text = present(
      'a',
      live('one', { voice: voiceOfSpeaker('Ben'), aliases: ['first'] }),
      live('two', { stance: 'reported', speaker: 'Cy', since: '2025-05-05' }),
      retired('three'),
      redirected('four', ['one']),
    )
    expect(settleTexts(undefined, [{ ...text, author: 'Ann' }], new Map(), today).texts).toEqual([
      liveText('a', [], {
        since: '2025-05-05',
        author: 'Ann',
        claims: [
          remembered('one', { voice: voiceOfSpeaker('Ben'), aliases: ['first'] }),
          remembered('two', { stance: 'reported', speaker: 'Cy' }),
          remembered('three', { until: '2026-02-02' }),
          remembered('four', { until: '2026-02-02', to: ['one'] }),
        ],
      }),
    ])
  })

  test('keeps the facets that it had, also under another name', () => {
    const site = siteOf(liveText('a', ['one'], { facets: ['conceded'] }))
    const { texts } = settleTexts(site, [present('b', 'one')], decide({ a: to('b') }), today)
    expect(texts.map(({ name, state, facets }) => [name, state, facets])).toEqual([
      ['a', 'moved', ['conceded']],
      ['b', 'live', ['asserted', 'conceded']],
    ])
  })

  test('is kept when it is withdrawn, or only its ids', () => {
    const site = siteOf(
      liveText('a', ['one'], { author: 'Ann' }),
      liveText('b', ['two']),
      withdrawn('c', 'x'),
    )
    const decisions = decide({ a: withdraw, b: { kind: 'withdrawn', withoutWords: true }, c: withdraw })
    expect(settleTexts(site, [], decisions, today).texts).toMatchObject([
      { name: 'a', state: 'withdrawn', until: today, author: 'Ann', claims: [remembered('one')] },
      { name: 'b', withoutWords: true, claims: [{ id: 'two', aliases: [] }] },
      { name: 'c', until: '2026-02-02' },
    ])
  })

  test('stays as it is where nothing is decided, or it went on to another text', () => {
    const site = siteOf(moved('a', 'b'), liveText('b', []))
    expect(settleTexts(site, [], decide({ a: withdraw }), today)).toEqual(site)
  })
})

describe('A way over several names', () => {
  const texts = [moved('a', 'b'), moved('b', 'c'), liveText('c', []), moved('x', 'y'), moved('y', 'x')]
  test.each([
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'c'],
    ['x', undefined],
    ['none', undefined],
  ])('leads from %s to %s', (name, end) => {
    expect(resolveText(texts, name)?.name).toBe(end)
  })
})

describe('A question', () => {
  test('names the likeliest folder first, of those that are new here', () => {
    const site = siteOf(liveText('a', ['one', 'two']), liveText('k', ['k']), withdrawn('w', 'w'))
    const folders = [
      present('k', 'k', 'one'),
      present('l', 'x'),
      present('m', 'x', live('y', { text: 'Words of one.' })),
      present('n', 'one', 'two'),
      present('w', 'w'),
    ]
    expect(listTextQuestions(site, folders).map(({ text, candidates }) => [text.name, candidates])).toEqual([
      [
        'a',
        [
          { name: 'n', names: 2, words: 2 },
          { name: 'm', names: 0, words: 1 },
          { name: 'l', names: 0, words: 0 },
        ],
      ],
    ])
  })

  test('may be answered by a name that the text had before, not by one that leads elsewhere', () => {
    const site = siteOf(moved('a', 'b'), liveText('b', ['one']), moved('c', 'd'), liveText('d', ['x']))
    const folders = [present('a', 'one'), present('c', 'one'), present('d', 'x')]
    const [question] = listTextQuestions(site, folders)
    expect(question?.candidates.map(({ name }) => name)).toEqual(['a'])
  })

  test('is not asked of a text without its words, by their likeness', () => {
    const site = siteOf(liveText('a', [], { claims: [{ id: 'one', aliases: [] }] }))
    expect(listTextQuestions(site, [present('b', 'x')])[0]?.candidates).toEqual([
      { name: 'b', names: 0, words: 0 },
    ])
  })
})

describe('What is decided is refused', () => {
  const faults = (...args: Parameters<typeof findDecisionFaults>) =>
    findDecisionFaults(...args).map(({ ruleId, name, reason }) => [ruleId, name, reason])

  test('where two texts change their names', () => {
    const site = siteOf(liveText('a', ['one', 'two']), liveText('b', ['three']))
    expect(faults(site, [present('a', 'three'), present('b', 'one', 'two')], new Map())).toEqual([
      [
        'ledger-lost',
        'a',
        expect.stringContaining('`one` and 1 more ids, published under `a` (`content/b` has'),
      ],
      [
        'ledger-lost',
        'b',
        expect.stringContaining('without `three`, published under `b` (`content/a` has them)'),
      ],
    ])
  })

  test('where a text gets a name that another had', () => {
    const site = siteOf(moved('a', 'b'), liveText('b', ['one']), withdrawn('w', 'x'), liveText('c', ['two']))
    const folders = [present('a', 'two'), present('b', 'one'), present('w', 'y')]
    expect(faults(site, folders, decide({ c: to('a') }))).toEqual([
      ['text-name-taken', 'a', expect.stringContaining('leads to `b`')],
      ['ledger-lost', 'w', expect.stringContaining('without `x`, published under `w`, expected')],
    ])
  })

  test('where its name leads nowhere', () => {
    expect(faults(siteOf(moved('a', 'z')), [present('a', 'x')], new Map())).toHaveLength(1)
  })

  test('where the ledger did not move along, or the text under another answer', () => {
    const site = siteOf(liveText('a', ['one']), moved('z', 'a'))
    expect(faults(site, [present('b', 'x')], decide({ a: to('b'), z: to('b') }))).toEqual([
      ['ledger-lost', 'b', expect.stringContaining('`one`, published under `a`')],
    ])
    expect(faults(site, [], decide({ a: withdraw }))).toEqual([])
    expect(faults(site, [], decide({ a: to('none') }))).toEqual([])
  })

  test('not where a text moves back, or a withdrawn one returns', () => {
    const site = siteOf(moved('a', 'b'), liveText('b', ['one']), withdrawn('w', 'x'))
    const folders = [present('a', 'one'), present('w', 'x')]
    const decisions = decide({ b: to('a') })
    expect(faults(site, folders, decisions)).toEqual([])
    const { texts } = settleTexts(site, folders, decisions, today)
    expect(texts.map(({ name, state }) => [name, state])).toEqual([
      ['a', 'live'],
      ['b', 'moved'],
      ['w', 'live'],
    ])
    expect(resolveText(texts, 'b')?.name).toBe('a')
  })
})

describe('An address would vanish', () => {
  const site = siteOf(liveText('a', ['one']), moved('b', 'a'), withdrawn('w', 'x'))
  const rules = (...folders: Parameters<typeof findTextFaults>[1]) =>
    findTextFaults(site, folders).map(({ ruleId, name }) => `${ruleId} ${name}`)

  test.each([
    ['nothing is wrong', [found('a', 'one')], []],
    ['a folder is gone', [], ['text-gone a']],
    ['an id is in no ledger', [found('a', 'two')], ['ledger-lost a']],
    [
      'an id is in another text’s',
      [found('a', 'two'), found('n', 'one')],
      ['ledger-lost a', 'site-ledger-behind n'],
    ],
    ['a name is taken', [found('a', 'one'), found('b', 'x')], ['text-name-taken b']],
    ['a text may have moved back', [found('b', 'one')], ['text-gone a']],
    ['a withdrawn text is back', [found('a', 'one'), found('w', 'x')], ['site-ledger-behind w']],
    ['a claim is new', [found('a', 'one', 'two')], ['site-ledger-behind a']],
    ['a facet is new', [{ ...found('a', 'one'), facets: ['conceded'] }], ['site-ledger-behind a']],
    ['a text is new', [found('a', 'one'), found('n', 'y')], ['site-ledger-behind n']],
    ['a text promises nothing', [found('a', 'one'), found('n')], []],
    ['a text is at fault', [{ name: 'a', isPromised: false, facets: [] }], []],
  ])('%s', (_, folders, expected) => {
    expect(rules(...folders)).toEqual(expected)
  })

  test('and it is said what was there', () => {
    const many = siteOf(liveText('a', ['one', 'two']), liveText('b', ['one']), liveText('c', []))
    expect(findTextFaults(many, []).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('`content/a`, under whose address 2 claims were published'),
      expect.stringContaining('1 claim was published'),
      expect.stringContaining('a text was published'),
    ])
  })

  test('where claims of a text are not promised, they may change', () => {
    const folder = { ...found('a', 'one', 'draft'), isPromised: false }
    expect(rules(folder)).toEqual([])
  })
})

describe('The file', () => {
  const site = siteOf(
    liveText('a', [], {
      claims: [remembered('one', { aliases: ['first'], voice: voiceOfSpeaker('Ben') })],
    }),
    moved('b', 'a'),
    { ...withdrawn('c', 'x'), state: 'withdrawn', withoutWords: true } as PublishedText,
    liveText('d', []),
  )

  test('has a line for each claim, and says the same when it is read', () => {
    const text = formatSiteLedger(siteOf(...site.texts.toReversed()))
    const parsed = parseSiteLedger(text)
    expect(parsed).toMatchObject({ ledger: site })
    expect(
      'pointOf' in parsed &&
        text
          .split('\n')
          [parsed.pointOf('b').line - 1]?.slice(parsed.pointOf('b').column - 1)
          .startsWith('"b"'),
    ).toBe(true)
    expect(text.split('\n').filter(line => line.includes('"id"'))).toHaveLength(2)
    expect(parseSiteLedger(formatSiteLedger(siteOf()))).toMatchObject({ ledger: siteOf() })
  })

  test.each([
    ['no JSON', '{', 'ledger-syntax'],
    ['a newer format', '{"format": 2, "texts": []}', 'ledger-format'],
    ['another key', '{"format": 1, "texts": [], "more": 1}', 'ledger-schema'],
    ['no object', '[]', 'ledger-schema'],
    ['null', 'null', 'ledger-schema'],
    ['a text twice', formatSiteLedger(siteOf(liveText('a', []), liveText('a', []))), 'ledger-text-twice'],
    ['a way to nothing', formatSiteLedger(siteOf(moved('a', 'b'))), 'ledger-reference'],
    ['a loop', formatSiteLedger(siteOf(moved('a', 'a'))), 'ledger-reference'],
    ['an id twice', formatSiteLedger(siteOf(liveText('a', ['x', 'x']))), 'ledger-id-twice'],
    ['a conflict', '<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n', 'site-ledger-conflict'],
  ])('with %s is refused', (_, text, ruleId) => {
    expect(parseSiteLedger(text)).toMatchObject({ faults: [{ ruleId }] })
  })
})

describe('Two branches', () => {
  test.each([
    ['one', '<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n', ['x\n1\ny\n', 'x\n2\ny\n']],
    [
      'one with what both started from',
      '<<<<<<< a\n1\n||||||| o\n0\n=======\n2\n>>>>>>> b\n',
      ['x\n1\ny\n', 'x\n2\ny\n'],
    ],
    ['one with nothing on a side', '<<<<<<< a\n=======\n2\n>>>>>>> b\n', ['x\ny\n', 'x\n2\ny\n']],
  ])('are split from a conflict: %s', (_, conflict, sides) => {
    expect(splitConflict(`x\r\n${conflict}y\n`)).toEqual(sides)
    expect(splitConflict('x\n')).toBeUndefined()
  })

  test('promise what either promised', () => {
    const ours = siteOf(
      liveText('a', ['one'], { since: '2025-01-01', facets: ['x'] }),
      moved('b', 'a'),
      liveText('c', ['three']),
      liveText('e', ['e']),
    )
    const theirs = siteOf(
      liveText('a', [], { claims: [remembered('one', { aliases: ['first'] }), remembered('two')] }),
      liveText('b', ['old', 'new']),
      withdrawn('c', 'four'),
      moved('e', 'f'),
      liveText('f', ['e']),
    )
    const { texts } = mergeSiteLedgers(ours, theirs, new Set(['a', 'f']))
    expect(
      texts.map(text => [
        text.name,
        text.state,
        text.state === 'moved' ? [] : text.claims.map(({ id }) => id),
      ]),
    ).toEqual([
      ['a', 'live', ['one', 'two', 'old', 'new']],
      ['b', 'moved', []],
      ['c', 'withdrawn', ['four', 'three']],
      ['e', 'moved', []],
      ['f', 'live', ['e']],
    ])
    expect(texts[0]).toMatchObject({ since: '2025-01-01', facets: ['asserted', 'x'] })
    expect(texts[0]).toHaveProperty('claims.0.aliases', ['first'])
  })

  test('let a folder that is there be live, and words that are not wanted stay away', () => {
    const kept = mergeSiteLedgers(siteOf(withdrawn('a', 'x')), siteOf(liveText('a', ['y'])), new Set(['a']))
    expect(kept.texts).toMatchObject([{ state: 'live', claims: [{ id: 'y' }, { id: 'x' }] }])
    const without = { ...withdrawn('a', 'x'), withoutWords: true } as PublishedText
    expect(mergeSiteLedgers(siteOf(without), siteOf(liveText('a', ['y'])), new Set()).texts).toMatchObject([
      {
        claims: [
          { id: 'x', aliases: [] },
          { id: 'y', aliases: [] },
        ],
      },
    ])
    const loop = mergeSiteLedgers(siteOf(moved('a', 'b')), siteOf(moved('b', 'a')), new Set())
    expect(loop.texts.map(({ state }) => state)).toEqual(['moved', 'moved'])
  })
})
