import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankNames } from '../../src/text/index.ts'

const IDS = [
  'internal-culture-openai-alignment-fy3e',
  'train-moving-momentum-mtzw',
  'alignment-team-sway-speed-p50q',
  'alignment-team-political-capital-5rsn',
  'clear-think-bad-plan-z16m',
]

describe('The nearest of several names', () => {
  test.each([
    { name: 'is the name itself', typed: 'train-moving-momentum-mtzw' },
    { name: 'lacks a letter', typed: 'train-moving-momntum-mtzw' },
    { name: 'has two letters swapped', typed: 'train-movign-momentum-mtzw' },
    { name: 'has other digits', typed: 'train-moving-momentum-0000' },
    { name: 'has its words only', typed: 'train-moving-momentum' },
    { name: 'is in capitals', typed: 'TRAIN-MOVING-MOMENTUM-MTZW' },
    { name: 'has the last part only', typed: 'momentum-mtzw' },
  ])('is found where what was typed $name', ({ typed }) => {
    expect(rankNames(IDS, typed, 5)).toEqual(['train-moving-momentum-mtzw'])
  })
})

test.each([
  {
    name: 'Names that are about as near follow, the nearest first',
    typed: 'alignment-team',
    most: 5,
    names: [
      'alignment-team-sway-speed-p50q',
      'alignment-team-political-capital-5rsn',
      'internal-culture-openai-alignment-fy3e',
    ],
  },
  {
    name: 'No more are ranked than are asked for',
    typed: 'alignment-team',
    most: 1,
    names: ['alignment-team-sway-speed-p50q'],
  },
  { name: 'Nothing is near what has nothing in common', typed: 'zzzz', most: 5, names: [] },
  { name: 'Nothing is near nothing', typed: '', most: 5, names: [] },
])('$name', ({ typed, most, names }) => {
  expect(rankNames(IDS, typed, most)).toEqual(names)
})

// Likeness is the share of letter pairs: `abcdefghi` has ten with its ends.
describe('A name is near', () => {
  test.each([
    ['from three tenths on', ['abcuvwxyz'], ['abcuvwxyz']],
    ['not with a little less', ['abctuvwxyz'], []],
    [
      'beside a nearer one from six tenths of its likeness on',
      ['abcdefghi', 'abcdefxyz'],
      ['abcdefghi', 'abcdefxyz'],
    ],
    ['not beside it with a little less', ['abcdefghi', 'abcdefwxyz'], ['abcdefghi']],
    ['with that little where none is nearer', ['abcdefwxyz'], ['abcdefwxyz']],
  ])('%s', (_, names, near) => {
    expect(rankNames(names, 'abcdefghi', 5)).toEqual(near)
  })
})

// Of 37 letter pairs with its ends, and 80 or 81 of both names together, 24 are in common.
test('A name is near beside a nearer one with 0.6 of its likeness, and not with 0.593', () => {
  const typed = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const [some, less] = ['αβγδεζηθικλμνξοπρσ', 'αβγδεζηθικλμνξοπρστ'].map(end => `${typed.slice(0, 24)}${end}`)
  expect(rankNames([typed, String(some)], typed, 5)).toEqual([typed, some])
  expect(rankNames([typed, String(less)], typed, 5)).toEqual([typed])
})

test('Of no names none is near', () => {
  expect(rankNames([], 'train', 5)).toEqual([])
})

test('Names that are equally near keep their order', () => {
  expect(rankNames(['abcd-2', 'abcd-1'], 'abcd', 5)).toEqual(['abcd-2', 'abcd-1'])
})

test('A name of one letter is found', () => {
  expect(rankNames(['a', 'b'], 'a', 5)).toEqual(['a'])
})

test('Whatever is typed, a name is nearest to itself, and none is ranked twice or made up', () => {
  const someNames = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), {
    maxLength: 12,
  })
  const property = fc.property(someNames, fc.string(), fc.nat(6), (names, typed, most) => {
    const ranked = rankNames(names, typed, most)
    expect(new Set(ranked).size).toBe(ranked.length)
    expect(ranked.length).toBeLessThanOrEqual(most)
    expect(ranked.filter(name => !names.includes(name))).toEqual([])
    for (const name of names) expect(rankNames(names, name, names.length)).toContain(name)
  })
  fc.assert(property)
})

describe('Of the ids of the first text', () => {
  const file = new URL('../../content/openai-alignment-plan/ledger.json', import.meta.url)
  const { claims } = JSON.parse(readFileSync(file, 'utf8')) as { claims: readonly { id: string }[] }
  const ids = claims.map(({ id }) => id)
  const everywhere = (id: string) => Array.from(id, (_, at) => at)

  test.each<[string, (id: string) => readonly string[]]>([
    ['any one letter is left out', id => everywhere(id).map(at => id.slice(0, at) + id.slice(at + 1))],
    [
      'any two letters are swapped',
      id =>
        everywhere(id.slice(1)).map(
          at => id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2),
        ),
    ],
    ['any one letter is another', id => everywhere(id).map(at => `${id.slice(0, at)}x${id.slice(at + 1)}`)],
    ['the last four are wrong', id => [`${id.slice(0, -4)}xxxx`]],
    ['the last four are missing', id => [id.slice(0, -5)]],
  ])('the right one is the nearest where %s', (_, spoil) => {
    expect(ids.length).toBeGreaterThanOrEqual(19)
    const wrong = ids.flatMap(id => spoil(id).filter(typed => rankNames(ids, typed, 5)[0] !== id))
    expect(wrong).toEqual([])
  })
})
