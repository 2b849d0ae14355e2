import { describe, expect, test } from 'vitest'
import {
  type ClaimMatch,
  type Decisions,
  matchClaims,
  type NewClaim,
  type OldClaim,
} from '../../../src/ledger/index.ts'
import { known, say, sayAgain } from '../claims.ts'

const lamp = 'What changed that year was the lighthouse.'
const masts = 'When the new lamp was lit you could count the masts from the hill on a clear evening.'
const chalk = 'They chalked their totals on the school wall, week after week.'
const wall = 'Nobody asked who had painted the town hall or why it was green.'
const bread = 'Bread rises because yeast eats sugar and breathes out gas.'
const quince = 'My aunt planted forty quince trees along the railway fence.'
const tiles = 'By the third summer moles had rearranged all of the tiles.'

/** `reworded b→2`: what became of old claim b, or `new 2`. */
function match(
  old: readonly OldClaim[],
  now: readonly NewClaim[],
  options: { gone?: readonly OldClaim[]; decisions?: Decisions } = {},
): readonly string[] {
  return matchClaims(old, now, options).map(describeMatch)
}

function describeMatch(match: ClaimMatch): string {
  switch (match.kind) {
    case 'new':
      return `new ${match.claim}`
    case 'retired':
      return `retired ${match.old.id}`
    case 'split':
      return `split ${match.old.id}→${match.claims.join(',')}`
    case 'ambiguous':
      return `ambiguous ${match.old.id}→${match.claims.join(',')} or ${match.rivals.join(',')}`
    case 'reworded':
      return `reworded${match.isMoved ? ' and moved' : ''} ${match.old.id}→${match.claim}`
    default:
      return `${match.kind} ${match.old.id}→${match.claim}`
  }
}

describe('claims whose words are the same', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['are kept', [lamp, masts], [lamp, masts], ['kept a→0', 'kept b→1']],
    [
      'are kept where only quotation marks, case or white space differ',
      ['“Nobody asked,” he said, “why it was green.”'],
      ['"nobody  asked," he said, "why it was green."'],
      ['kept a→0'],
    ],
    ['are kept beside a new one', [lamp, masts], [lamp, chalk, masts], ['kept a→0', 'kept b→2', 'new 1']],
    [
      'are kept beside one that is gone',
      [lamp, chalk, masts],
      [lamp, masts],
      ['kept a→0', 'retired b', 'kept c→1'],
    ],
    [
      'are known wherever they stand',
      [lamp, masts, chalk],
      [chalk, lamp, masts],
      ['kept a→1', 'kept b→2', 'moved c→0'],
    ],
    ['are all gone where the text is', [lamp, masts], [], ['retired a', 'retired b']],
    ['are all new where there were none', [], [lamp, masts], ['new 0', 'new 1']],
  ])('%s', (_, old, now, expected) => {
    expect(match(known(say(...old)), say(...now))).toEqual(expected)
  })
})

describe('claims whose words others have too', () => {
  const so = 'And so it was, in every sense.'
  const thus = 'Thus it came to be what it is.'
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['are kept where nothing changed', [so, so], [so, so], ['kept a→0', 'kept b→1']],
    [
      'are told apart by what stands around them',
      [lamp, so, masts, so, chalk],
      [masts, so, chalk, lamp, so],
      ['moved a→3', 'moved b→4', 'kept c→0', 'kept d→1', 'kept e→2'],
    ],
    [
      'are told apart where one is gone',
      [lamp, so, masts, so, chalk],
      [lamp, masts, so, chalk],
      ['kept a→0', 'retired b', 'kept c→1', 'kept d→2', 'kept e→3'],
    ],
    [
      'are told apart where one is new',
      [lamp, so, masts, chalk],
      [lamp, so, masts, so, chalk],
      ['kept a→0', 'kept b→1', 'kept c→2', 'kept d→4', 'new 3'],
    ],
    [
      'are told apart in a chain, each by the one before',
      [lamp, so, thus, masts, chalk],
      [masts, lamp, so, thus, wall, so, thus, chalk],
      ['kept a→1', 'kept b→2', 'kept c→3', 'moved d→0', 'kept e→7', 'new 4', 'new 5', 'new 6'],
    ],
    [
      'are told apart by what stands after them',
      [so, lamp, so, masts, wall],
      [so, masts, bread, chalk, wall],
      ['ambiguous a→0 or c', 'retired b', 'ambiguous c→0 or a', 'kept d→1', 'kept e→4', 'new 2', 'new 3'],
    ],
    [
      'are told apart by what was only reworded',
      [lamp, so, masts, so],
      [lamp.replace('year', 'spring'), so, chalk, masts.replace('clear', 'quiet'), so],
      ['reworded a→0', 'kept b→1', 'reworded c→3', 'kept d→4', 'new 2'],
    ],
    [
      'are asked about where they or their neighbours may have changed places',
      [lamp, so, masts, so],
      [masts.replace('clear', 'quiet'), so, lamp.replace('year', 'spring'), so],
      ['reworded and moved a→2', 'ambiguous b→1,3 or d', 'reworded c→0', 'ambiguous d→1,3 or b'],
    ],
    [
      'are asked about where two side by side became one',
      [lamp, so, so, masts],
      [lamp, so, masts],
      ['kept a→0', 'ambiguous b→1 or c', 'ambiguous c→1 or b', 'kept d→2'],
    ],
    [
      'are asked about where one became two side by side',
      [lamp, so, masts],
      [lamp, so, so, masts],
      ['kept a→0', 'ambiguous b→1,2 or ', 'kept c→3'],
    ],
    [
      'are asked about where what stands around them contradicts itself',
      [lamp, so, masts, so, chalk],
      [masts, so, lamp, so, chalk],
      ['kept a→2', 'ambiguous b→1,3 or d', 'moved c→0', 'ambiguous d→1,3 or b', 'kept e→4'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(match(known(say(...old)), say(...now))).toEqual(expected)
  })
})

describe('claims of few words', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'are kept where they stand',
      [lamp, 'It is.', masts],
      [lamp, 'It is.', masts],
      ['kept a→0', 'kept b→1', 'kept c→2'],
    ],
    ['are kept where they are all there is', ['It is.'], ['It is.'], ['kept a→0']],
    [
      'are known beside what they stood beside',
      [lamp, 'It is.', masts, chalk],
      [masts, chalk, wall, lamp, 'It is.'],
      ['moved a→3', 'moved b→4', 'kept c→0', 'kept d→1', 'new 2'],
    ],
    [
      'are asked about elsewhere, where anybody could have said them',
      [lamp, 'It is.', masts, chalk],
      [lamp, masts, 'It is.', chalk],
      ['kept a→0', 'ambiguous b→2 or ', 'kept c→1', 'kept d→3'],
    ],
    [
      'may have no words at all',
      [lamp, '🙂', masts, '…'],
      [lamp, masts, '🙂', '…'],
      ['kept a→0', 'ambiguous b→2 or ', 'kept c→1', 'kept d→3'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(match(known(say(...old)), say(...now))).toEqual(expected)
  })
})

describe('claims whose words are nearly the same', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['are reworded', [lamp, masts], [lamp, masts.replace('clear', 'quiet')], ['kept a→0', 'reworded b→1']],
    ['are reworded where only the punctuation differs', [bread], [bread.replace('.', '!')], ['reworded a→0']],
    [
      'may have moved as well',
      [lamp, masts, chalk],
      [masts.replace('clear ', ''), lamp, chalk],
      ['kept a→1', 'reworded and moved b→0', 'kept c→2'],
    ],
    [
      'are reworded in scripts that write no spaces',
      ['一年中大部分时间没有人问为什么。'],
      ['一年中大多数时间没有人问过为什么。'],
      ['reworded a→0'],
    ],
    [
      'are told apart by their order where they are equally alike',
      ['The first of the plans is a fine one.', 'The second of the plans is a fine one.'],
      ['The next of the plans is a fine one.', 'The last of the plans is a fine one.'],
      ['reworded a→0', 'reworded b→1'],
    ],
    [
      'are not mistaken for others that are a little like them',
      ['The first of the plans is a fine one for the town.', 'Roads that lead to old harbours are broad.'],
      [
        'The first of the plans is a good one for the town.',
        'Roads that lead to old harbours are broad, the first of the plans is for them.',
      ],
      ['reworded a→0', 'reworded b→1'],
    ],
    [
      'are asked about where two are equally like one',
      [lamp, 'The first of the plans is a fine one.', 'The second of the plans is a fine one.', masts],
      [lamp, masts, chalk, 'The next of the plans is a fine one.'],
      ['kept a→0', 'ambiguous b→3 or c', 'ambiguous c→3 or b', 'kept d→1', 'new 2'],
    ],
    [
      'are asked about where one is equally like two',
      ['The first of the plans is a fine one.', lamp, masts, chalk],
      [lamp, masts, chalk, 'The next of the plans is a fine one.', 'The last of the plans is a fine one.'],
      ['ambiguous a→3,4 or ', 'kept b→0', 'kept c→1', 'kept d→2'],
    ],
    [
      'are asked about where two could as well be each other',
      ['The first of the plans is a fine one.', lamp, masts, chalk, 'The second of the plans is a fine one.'],
      ['The next of the plans is a fine one.', 'The last of the plans is a fine one.', lamp, masts, chalk],
      ['ambiguous a→0,1 or e', 'kept b→2', 'kept c→3', 'kept d→4', 'ambiguous e→0,1 or a'],
    ],
    [
      'are gone where too little is left',
      [masts],
      ['When the new piano was tuned nobody was there.'],
      ['retired a', 'new 0'],
    ],
    [
      'are gone where the words are common and stand in another company',
      ['The cat sat on the mat in the sun.'],
      ['In summer the heat on old roads is what the town fears.'],
      ['retired a', 'new 0'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(match(known(say(...old)), say(...now))).toEqual(expected)
  })
})

describe('claims that were merged or split', () => {
  const both =
    'What changed that year was the lighthouse, and they chalked their totals on the school wall, week after week.'
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'are one claim of the longer one’s id',
      [lamp, chalk, masts],
      [both, masts],
      ['merged a→0', 'reworded b→0', 'kept c→1'],
    ],
    [
      'are the claims that they were split into',
      [both, masts],
      [lamp, chalk, masts],
      ['split a→0,1', 'kept b→2', 'new 0', 'new 1'],
    ],
    [
      'keep their id where little was split off',
      [`${masts.slice(0, -1)}, which is what I call a lamp.`],
      [masts, 'It is what I call a lamp.'],
      ['reworded a→0', 'new 1'],
    ],
    [
      'are many claims where none is like the whole',
      [[lamp, chalk, wall, bread, quince, tiles].join(' ').replace(/\. /g, ', ')],
      [lamp, chalk, wall, bread, quince, tiles],
      ['split a→0,1,2,3,4,5', 'new 0', 'new 1', 'new 2', 'new 3', 'new 4', 'new 5'],
    ],
    [
      'are many claims also where one is like the whole',
      [[lamp, chalk, wall, bread].join(' ').replace(/\. /g, ', ')],
      [lamp, chalk, wall, bread],
      ['split a→0,1,2,3', 'new 0', 'new 1', 'new 2', 'new 3'],
    ],
    [
      'are merged with a new one that has far more to say',
      [masts, 'They chalked their totals.'],
      [masts, `They chalked their totals, as ${wall} ${quince}`.replace(/\. /g, ', ')],
      ['kept a→0', 'merged b→1', 'new 1'],
    ],
    [
      'are part of the neighbour that took more of them over',
      [lamp, 'They chalked their totals on the school wall.', masts],
      [
        `${lamp.slice(0, -1)}; they chalked their totals on.`,
        `They chalked their totals on the school; ${masts}`,
      ],
      ['reworded a→0', 'merged b→1', 'reworded c→1'],
    ],
    [
      'are gone where what stands beside did not change',
      ['They chalked their totals on the school wall.', chalk],
      [chalk],
      ['retired a', 'kept b→0'],
    ],
    [
      'are gone where what stands beside said the same before',
      [masts, 'You could count the masts from the hill on a clear day.'],
      [masts.replace('new', 'old')],
      ['reworded a→0', 'retired b'],
    ],
    [
      'are gone where two words in common are all',
      [lamp, 'So it is.'],
      [`${lamp.slice(0, -1)}, it is true.`],
      ['reworded a→0', 'retired b'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(match(known(say(...old)), say(...now))).toEqual(expected)
  })
})

describe('claims and their twins', () => {
  const near = masts.replace('clear', 'quiet')

  test('are one claim wherever the copies stand', () => {
    const old = [sayAgain(lamp, 1, 4), sayAgain(masts, 2, [5, near]), ...say(chalk)]
    const now = [sayAgain(masts, 1, [5, near]), sayAgain(lamp, 2, 4)]
    expect(match(known(old), now)).toEqual(['kept a→1', 'moved b→0', 'retired c'])
  })

  test('are kept as long as one place says the same', () => {
    expect(match(known(say(masts)), [sayAgain(near, 1, [3, masts])])).toEqual(['kept a→0'])
  })

  test('are kept where the first or the last copy is taken out', () => {
    expect(match(known([sayAgain(lamp, 1, 4)]), say(lamp))).toEqual(['kept a→0'])
  })

  test('go where the words are the same if they come apart', () => {
    const reworded = masts.replace('a clear evening', 'any day of the week')
    expect(match(known([sayAgain(masts, 1, 3)]), say(reworded, lamp, masts))).toEqual([
      'kept a→2',
      'new 0',
      'new 1',
    ])
  })

  test('stay at the first place if they come apart and both are the same', () => {
    expect(match(known([sayAgain(masts, 1, 3)]), say(masts, lamp, masts))).toEqual([
      'kept a→0',
      'new 1',
      'new 2',
    ])
  })

  test('stay at the first place if they come apart and none is the same', () => {
    const [one, other] = [
      masts.replace('clear evening', 'dark night'),
      masts.replace('count the masts', 'see the mast'),
    ]
    expect(match(known([sayAgain(masts, 1, 3)]), say(one, lamp, other))).toEqual([
      'reworded a→0',
      'new 1',
      'new 2',
    ])
  })

  test('are one claim when they become twins', () => {
    expect(match(known(say(masts, lamp, near)), [sayAgain(masts, 1, [3, near]), ...say(lamp)])).toEqual([
      'kept a→0',
      'kept b→1',
      'merged c→0',
    ])
    expect(match(known(say(masts, lamp, masts)), [sayAgain(masts, 1, 3), ...say(lamp)])).toEqual([
      'kept a→0',
      'kept b→1',
      'merged c→0',
    ])
  })

  test('are one claim when they are reworded and become twins', () => {
    const [one, other] = [masts.replace('clear', 'cold'), masts.replace('new', 'old')]
    expect(match(known(say(masts, near)), [sayAgain(one, 1, [2, other])])).toEqual([
      'reworded a→0',
      'merged b→0',
    ])
  })

  test('leave their place to nothing that is less like them', () => {
    const gone = 'When the old lamp was out you could see nothing from the hill on a dark evening.'
    expect(match(known(say(masts, gone)), [sayAgain(near, 1, [2, near.replace('new', 'old')])])).toEqual([
      'reworded a→0',
      'retired b',
    ])
  })
})

describe('claims that come back', () => {
  test('have their id again, word for word', () => {
    expect(match(known(say(lamp)), say(lamp, masts), { gone: known(say(masts), 'x') })).toEqual([
      'kept a→0',
      'returned x→1',
    ])
  })

  test('have it also with words that they had before their last', () => {
    const gone = [{ id: 'x', text: chalk, paragraphs: [2], history: [{ text: masts }] }]
    expect(match(known(say(lamp)), say(lamp, masts), { gone })).toEqual(['kept a→0', 'returned x→1'])
  })

  test('have it once, with their last words, though all that they ever said is back', () => {
    const gone = [{ id: 'x', text: chalk, paragraphs: [2], history: [{ text: masts }] }]
    expect(match([], say(masts, chalk), { gone })).toEqual(['new 0', 'returned x→1'])
  })

  test('have it at all their places', () => {
    expect(match([], [sayAgain(masts, 1, 2)], { gone: known(say(masts), 'x') })).toEqual(['returned x→0'])
  })

  test.each<[string, readonly NewClaim[], readonly OldClaim[]]>([
    ['where two had the same words', say(lamp, masts), known(say(masts, masts), 'x')],
    ['where the words are few', say(lamp, 'It is.'), known(say('It is.'), 'x')],
    [
      'where the words are nearly the same',
      say(lamp, masts),
      known(say(masts.replace('clear', 'quiet')), 'x'),
    ],
  ])('are new %s', (_, now, gone) => {
    expect(match(known(say(lamp)), now, { gone })).toEqual(['kept a→0', 'new 1'])
  })

  test('are new where two claims have the words', () => {
    expect(match([], say(masts, masts), { gone: known(say(masts), 'x') })).toEqual(['new 0', 'new 1'])
  })

  test('don’t come back where another goes on with them', () => {
    expect(match(known(say(masts)), say(masts), { gone: known(say(masts), 'x') })).toEqual(['kept a→0'])
    const twin = sayAgain(masts, 1, [2, masts.replace('clear', 'quiet')])
    const gone = known(say(masts.replace('clear', 'quiet')), 'x')
    expect(match(known(say(masts)), [twin], { gone })).toEqual(['kept a→0'])
  })

  test('come back once, though two have a part in them', () => {
    const twin = sayAgain(masts, 1, [2, masts.replace('clear', 'quiet')])
    const gone = known(say(masts, masts.replace('clear', 'quiet')), 'x')
    expect(match([], [twin], { gone })).toEqual(['returned x→0'])
  })

  test('are not meant where it can’t be told whose words they are', () => {
    const gone = known(say(masts), 'x')
    expect(match(known(say(lamp, masts, masts)), say(lamp, masts), { gone })).toEqual([
      'kept a→0',
      'ambiguous b→1 or c',
      'ambiguous c→1 or b',
    ])
  })
})

describe('an edit that is taken back', () => {
  const past = (text: string, ...history: readonly string[]): OldClaim => ({
    id: 'a',
    text,
    paragraphs: [1],
    history: history.map(each => ({ text: each })),
  })

  test('gives the claim its words again, however far it was reworded', () => {
    expect(match([past(quince, masts)], say(masts))).toEqual(['reworded a→0'])
  })

  test('leads to the claim that goes on with the words', () => {
    expect(match([past(quince, lamp, masts), ...known(say(masts), 'b')], say(masts))).toEqual([
      'merged a→0',
      'kept b→0',
    ])
  })

  test('means nothing where two claims say what was said, or it was few words', () => {
    expect(match([past(quince, masts, lamp)], say(masts, lamp))).toEqual(['retired a', 'new 0', 'new 1'])
    expect(match([past(quince, 'It is.')], say('It is.'))).toEqual(['retired a', 'new 0'])
  })
})

describe('what the editor decided', () => {
  const so = 'And so it was, in every sense.'
  const old = known(say(lamp, so, so, masts))
  const now = say(lamp, so, masts)

  test('is done', () => {
    expect(match(old, now, { decisions: new Map([['b', 1]]) })).toEqual([
      'kept a→0',
      'kept b→1',
      'retired c',
      'kept d→2',
    ])
    expect(match(old, now, { decisions: new Map([['b', 'retire']]) })).toEqual([
      'kept a→0',
      'retired b',
      'kept c→1',
      'kept d→2',
    ])
  })

  test('may lead two to one', () => {
    const decisions = new Map([
      ['c', 1],
      ['b', 1],
    ])
    expect(match(old, now, { decisions })).toEqual(['kept a→0', 'kept b→1', 'merged c→1', 'kept d→2'])
  })

  test('comes before all that the words say', () => {
    const decisions = new Map<string, number | 'retire'>([
      ['a', 2],
      ['d', 'retire'],
    ])
    expect(
      match(known(say(lamp, masts, chalk, quince)), say(lamp, masts, bread, quince), { decisions }),
    ).toEqual(['reworded and moved a→2', 'kept b→1', 'retired c', 'retired d', 'new 0', 'new 3'])
  })

  test('holds for what would be a split', () => {
    const both = `${lamp.slice(0, -1)}, and ${chalk}`
    expect(match(known(say(both)), say(lamp, chalk))).toEqual(['split a→0,1', 'new 0', 'new 1'])
    expect(match(known(say(both)), say(lamp, chalk), { decisions: new Map([['a', 1]]) })).toEqual([
      'reworded a→1',
      'new 0',
    ])
  })

  test.each<[string, Decisions]>([
    ['an id that is not live', new Map([['z', 0]])],
    ['a claim that is not there', new Map([['b', 3]])],
  ])('can’t be about %s', (_, decisions) => {
    expect(() => match(old, now, { decisions })).toThrow(RangeError)
  })
})
