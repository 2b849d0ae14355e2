import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findRepeats, type Run } from '../../../src/text/repeats/find-repeats.ts'
import { BLOCK, createRandom, editWords, OTHERS } from './repeat-prose.ts'

type Pairs = Run['pairs']

/** Paragraphs by name: A to E are the block, U to Z the others, A1 and A2 the halves of A. */
const PARAGRAPHS = new Map<string, string>([
  ...BLOCK.map((text, at): [string, string] => ['ABCDE'.charAt(at), text]),
  ...OTHERS.map((text, at): [string, string] => ['UVWXYZ'.charAt(at), text]),
  ...BLOCK.flatMap((text, at): [string, string][] => {
    const [half, rest] = halve(text)
    return [
      [`${'ABCDE'.charAt(at)}1`, half],
      [`${'ABCDE'.charAt(at)}2`, rest],
    ]
  }),
  ["B'", BLOCK[1].replace('six', 'seven')],
  ["C'", BLOCK[2].toUpperCase().replaceAll(/[,.;]/g, ' –')],
  ['sentence', 'As you wrote: “A ship that is expected can be insured, borrowed against and sold.” Indeed.'],
  ['see', 'I see.'],
  ['see!', 'I see!'],
  ['hope', 'I do hope so, my friends.'],
  ["hope'", 'I hope so, my friends.'],
  ['***', '***'],
  ['-', ''],
])

function halve(text: string): readonly [string, string] {
  const words = text.split(' ')
  const middle = words.length / 2
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')]
}

/** Write a text of named paragraphs; `B+C` is one paragraph made of two. */
function write(names: string): string[] {
  return names.split(' ').map(name =>
    name
      .split('+')
      .map(part => PARAGRAPHS.get(part))
      .join(' '),
  )
}

function expectRepeat(
  paragraphs: Run['paragraphs'],
  of: Run['of'],
  pairs: Pairs,
  differences: Partial<Run> = {},
): Run {
  return { paragraphs, of, pairs, missing: [], added: [], changed: [], ...differences }
}

/** A run of so many paragraphs said again in order. */
function inOrder(earlier: number, later: number, count: number): Pairs {
  return Array.from({ length: count }, (_, at) => [earlier + at, later + at] as const)
}

describe('a run said again is one repeat', () => {
  test.each<[string, string, Run]>([
    ['word for word', 'U A B C D E V A B C D E W', expectRepeat([8, 12], [2, 6], inOrder(2, 8, 5))],
    ['directly after the run', 'A B C A B C', expectRepeat([4, 6], [1, 3], inOrder(1, 4, 3))],
    [
      'with one word changed',
      "U A B C V A B' C",
      expectRepeat([6, 8], [2, 4], inOrder(2, 6, 3), { changed: [[3, 7]] }),
    ],
    ['with other case and punctuation', "U B C V B C'", expectRepeat([5, 6], [2, 3], inOrder(2, 5, 2))],
    [
      'with a paragraph split in two',
      'A C D V A C1 C2 D',
      expectRepeat(
        [5, 8],
        [1, 3],
        [
          [1, 5],
          [2, 6],
          [2, 7],
          [3, 8],
        ],
        {
          changed: [
            [2, 6],
            [2, 7],
          ],
        },
      ),
    ],
    [
      'with the first paragraph split',
      'A C D V A1 A2 C D',
      expectRepeat(
        [5, 8],
        [1, 3],
        [
          [1, 5],
          [1, 6],
          [2, 7],
          [3, 8],
        ],
        {
          changed: [
            [1, 5],
            [1, 6],
          ],
        },
      ),
    ],
    [
      'with the last paragraph split',
      'A C V A C1 C2 U',
      expectRepeat(
        [4, 6],
        [1, 2],
        [
          [1, 4],
          [2, 5],
          [2, 6],
        ],
        {
          changed: [
            [2, 5],
            [2, 6],
          ],
        },
      ),
    ],
    [
      'with two paragraphs merged',
      'A B C D V A B+C D',
      expectRepeat(
        [6, 8],
        [1, 4],
        [
          [1, 6],
          [2, 7],
          [3, 7],
          [4, 8],
        ],
        {
          changed: [
            [2, 7],
            [3, 7],
          ],
        },
      ),
    ],
    [
      'with all paragraphs merged two by two',
      'A B C D V A+B C+D',
      expectRepeat(
        [6, 7],
        [1, 4],
        [
          [1, 6],
          [2, 6],
          [3, 7],
          [4, 7],
        ],
        {
          changed: [
            [1, 6],
            [2, 6],
            [3, 7],
            [4, 7],
          ],
        },
      ),
    ],
    [
      'with a paragraph added',
      'A B C D V A B U C D',
      expectRepeat(
        [6, 10],
        [1, 4],
        [
          [1, 6],
          [2, 7],
          [3, 9],
          [4, 10],
        ],
        { added: [8] },
      ),
    ],
    [
      'with one of its own paragraphs said twice',
      'A B C V A B B C',
      expectRepeat(
        [5, 8],
        [1, 3],
        [
          [1, 5],
          [2, 7],
          [3, 8],
        ],
        { added: [6] },
      ),
    ],
    [
      'with three paragraphs left out',
      'A U W X B V A B',
      expectRepeat(
        [7, 8],
        [1, 5],
        [
          [1, 7],
          [5, 8],
        ],
        { missing: [2, 3, 4] },
      ),
    ],
    [
      'with two paragraphs swapped inside',
      'A B C D E V A C B D E',
      expectRepeat(
        [7, 11],
        [1, 5],
        [
          [1, 7],
          [2, 9],
          [3, 8],
          [4, 10],
          [5, 11],
        ],
      ),
    ],
    [
      'with the closer of two copies of a moved paragraph',
      "A B C D V A C B' B D",
      expectRepeat(
        [6, 10],
        [1, 4],
        [
          [1, 6],
          [2, 9],
          [3, 7],
          [4, 10],
        ],
        { added: [8] },
      ),
    ],
    [
      'with the first two swapped',
      'A B C D V B A C D',
      expectRepeat(
        [6, 9],
        [1, 4],
        [
          [1, 7],
          [2, 6],
          [3, 8],
          [4, 9],
        ],
      ),
    ],
    [
      'with the last two swapped',
      'A B C D V A B D C',
      expectRepeat(
        [6, 9],
        [1, 4],
        [
          [1, 6],
          [2, 7],
          [3, 9],
          [4, 8],
        ],
      ),
    ],
    [
      'with short paragraphs inside and around',
      'see A see B V U see! A see B',
      expectRepeat([7, 10], [1, 4], inOrder(1, 7, 4)),
    ],
    [
      'with a short paragraph changed',
      "A hope B V A hope' B",
      expectRepeat([5, 7], [1, 3], inOrder(1, 5, 3), { changed: [[2, 6]] }),
    ],
    [
      'with a short paragraph moved',
      'A see B C V A B see C',
      expectRepeat(
        [6, 9],
        [1, 4],
        [
          [1, 6],
          [2, 8],
          [3, 7],
          [4, 9],
        ],
      ),
    ],
    [
      'without the short paragraph that both sides have further on',
      'A B U see V A B W see',
      expectRepeat([6, 7], [1, 2], inOrder(1, 6, 2)),
    ],
    ['over a paragraph without words', 'A *** B V A *** B', expectRepeat([5, 7], [1, 3], inOrder(1, 5, 3))],
    ['over an empty paragraph', 'A - B V A - B', expectRepeat([5, 7], [1, 3], inOrder(1, 5, 3))],
    ['of a long and a short paragraph', 'see A V see A', expectRepeat([4, 5], [1, 2], inOrder(1, 4, 2))],
  ])('%s', (_, text, repeat) => {
    expect(findRepeats(write(text))).toEqual([repeat])
  })

  test('in a script that writes no spaces', () => {
    const earlier = [
      '港口办公室保存两本账簿一年中大部分时间没有人问为什么',
      'いつも春になると二冊の帳簿を手で書き写した',
    ]
    const later = [earlier[0]?.replace('两', '三') ?? '', earlier[1] ?? '']
    expect(findRepeats([...earlier, '别的话', ...later])).toEqual([
      expectRepeat([4, 5], [1, 2], inOrder(1, 4, 2), { changed: [[1, 4]] }),
    ])
  })

  test('in a script with marks, and with its accents decomposed', () => {
    const text = 'पत्तन कार्यालय में दो बहियाँ रखी जाती हैं और साल भर कोई नहीं पूछता कि ऐसा क्यों है'
    const french =
      'Été comme hiver, le greffier recopiait à la main les deux registres, page après page, sans répit'
    expect(findRepeats([text, french, 'Autre.', text, french.normalize('NFD')])).toEqual([
      expectRepeat([4, 5], [1, 2], inOrder(1, 4, 2)),
    ])
  })
})

describe('what is said several times', () => {
  test.each<[string, string, [Run['paragraphs'], Run['of']][]]>([
    [
      'three times is two repeats of the first',
      'A B C V A B C W A B C',
      [
        [
          [5, 7],
          [1, 3],
        ],
        [
          [9, 11],
          [1, 3],
        ],
      ],
    ],
    [
      'four times on end is three repeats of the first',
      'see A B see A B see A B see A B',
      [
        [
          [4, 6],
          [1, 3],
        ],
        [
          [7, 9],
          [1, 3],
        ],
        [
          [10, 12],
          [1, 3],
        ],
      ],
    ],
    [
      'with one word changed in the second is two repeats of the first',
      "A B C V A B' C W A B' C",
      [
        [
          [5, 7],
          [1, 3],
        ],
        [
          [9, 11],
          [1, 3],
        ],
      ],
    ],
    [
      'more fully from the second time on is a repeat of the second',
      'A C U A C D E W A C D E',
      [
        [
          [4, 5],
          [1, 2],
        ],
        [
          [9, 12],
          [4, 7],
        ],
      ],
    ],
    [
      'side by side is never repeated as a run that says itself twice',
      'A B A B V B A A',
      [
        [
          [3, 4],
          [1, 2],
        ],
        [
          [6, 7],
          [2, 3],
        ],
      ],
    ],
    [
      'in part leaves to each repeat its own paragraphs',
      'A C1 U W X Y C D V A C1 C2 D',
      [
        [
          [10, 11],
          [1, 2],
        ],
        [
          [12, 13],
          [7, 8],
        ],
      ],
    ],
    [
      'in two blocks that change places is two repeats',
      'A B U W X C D V C D Y A B',
      [
        [
          [9, 10],
          [6, 7],
        ],
        [
          [12, 13],
          [1, 2],
        ],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(findRepeats(write(text)).map(({ paragraphs, of }) => [paragraphs, of])).toEqual(expected)
  })
})

describe('no repeat', () => {
  test.each<[string, string]>([
    ['is found in one paragraph', 'A'],
    ['is found where nothing is said again', 'A B C D E U V W X Y Z'],
    ['is a short paragraph said again', 'see A see'],
    ['is a run of short paragraphs said again', 'see hope V see hope'],
    ['is a single paragraph said again', 'A B V A'],
    ['is a sentence quoted in a later paragraph', 'A B C V sentence'],
    ['reaches over four added paragraphs', 'A B V A U W X Y B'],
    ['is a paragraph said twice on end', 'A V A A'],
    ['is a paragraph split in two', 'A V A1 A2'],
  ])('%s', (_, text) => {
    expect(findRepeats(write(text))).toEqual([])
  })

  test('is a list of headings and the headings, which are repeated by their likes alone', () => {
    const both = [...BLOCK, 'Well.', ...BLOCK]
    expect(findRepeats(both, new Set([5, 6, 7, 8, 9, 10, 11]))).toEqual([])
    expect(findRepeats(both, new Set([1, 7]))).toEqual(findRepeats(both))
  })

  test('is found in a text without paragraphs', () => {
    expect(findRepeats([])).toEqual([])
  })

  test('is fewer than thirty words', () => {
    const earlier = [
      'The clerk kept two books by night and one by day.',
      'Nobody in the town asked him why he kept so many.',
    ]
    expect(findRepeats([...earlier, 'Well.', ...earlier])).toEqual([])
  })

  test('is an answer that quotes a sentence of each paragraph', () => {
    const quotes = [BLOCK[0], BLOCK[2]].map(text => text.split(' ').slice(20, 38).join(' '))
    expect(findRepeats([BLOCK[0], BLOCK[2], OTHERS[0], ...quotes])).toEqual([])
  })
})

describe('a text that says one thing on and on', () => {
  const repeatText = (text: string, count: number) => Array.from({ length: count }, () => text)

  test.each([
    ['long', BLOCK[0]],
    ['short', 'Thanks!'],
  ])('has no repeat if it is one %s paragraph ten thousand times', (_, text) => {
    expect(findRepeats(repeatText(text, 10_000))).toEqual([])
  })

  test('has no repeat if it has but a refrain', () => {
    const verses = Array.from({ length: 20 }, (_, at) => [`Verse ${at}, ${at} times ${at}.`, BLOCK[1]])
    expect(findRepeats(verses.flat())).toEqual([])
  })

  test('has one repeat if thousands of short paragraphs stand in the run', () => {
    const run = [BLOCK[0], ...repeatText('Thanks!', 2_000)]
    expect(findRepeats([...run, ...run])).toEqual([
      expectRepeat([2_002, 4_002], [1, 2_001], inOrder(1, 2_002, 2_001)),
    ])
  })

  test('has its repeat where a refrain of many places opens the run', () => {
    const verses = Array.from({ length: 20 }, (_, at) => [BLOCK[1], `Verse ${at}.`]).flat()
    const run = [BLOCK[1], BLOCK[0], BLOCK[2]]
    expect(findRepeats([...verses, ...run, 'Well.', ...run])).toEqual([
      expectRepeat([45, 47], [41, 43], inOrder(41, 45, 3)),
    ])
  })

  test('has its repeat where a formula of hundreds of places stands in the run', () => {
    const formulas = repeatText(BLOCK[1], 200)
    const run = [BLOCK[0], BLOCK[1], BLOCK[2]]
    expect(findRepeats([...formulas, ...run, 'Well.', ...run])).toEqual([
      expectRepeat([205, 207], [201, 203], inOrder(201, 205, 3)),
    ])
  })
})

test('five thousand paragraphs drawn like words of a language have no repeat', () => {
  const random = createRandom(7)
  const drawWord = () => `w${Math.floor(5_000 ** random())}`
  const paragraphs = Array.from({ length: 5_000 }, () => Array.from({ length: 80 }, drawWord).join(' '))
  expect(findRepeats(paragraphs)).toEqual([])
})

describe('the exact block is recovered', () => {
  const seeds = Array.from({ length: 100 }, (_, seed) => seed)

  test.each([1, 5, 10, 15, 20])('after %i word edits in a hundred, whatever the seed', inHundred => {
    const pairs = inOrder(2, 9, 5)
    for (const seed of seeds) {
      const random = createRandom(seed)
      const copy = BLOCK.map(text => editWords(text, inHundred, random))
      const text = [OTHERS[0], ...BLOCK, OTHERS[1], OTHERS[2], ...copy, OTHERS[3]]
      expect(findRepeats(text), `seed ${seed}`).toMatchObject([
        { paragraphs: [9, 13], of: [2, 6], pairs, missing: [], added: [] },
      ])
    }
  })

  test('twice if the block is said three times on end, with other edits each time', () => {
    for (const seed of seeds) {
      const random = createRandom(seed)
      const editBlock = () => BLOCK.map(text => editWords(text, 20, random))
      expect(findRepeats([...BLOCK, ...editBlock(), ...editBlock()]), `seed ${seed}`).toMatchObject([
        { paragraphs: [6, 10], of: [1, 5], pairs: inOrder(1, 6, 5) },
        { paragraphs: [11, 15], of: [1, 5], pairs: inOrder(1, 11, 5) },
      ])
    }
  })
})

describe('of any text', () => {
  const names = constantFrom(...PARAGRAPHS.keys(), 'B+C', 'A+see', 'C2+D1')
  const texts = array(
    oneof({ weight: 9, arbitrary: names.map(name => write(name)[0] ?? '') }, string({ unit: 'binary' })),
    {
      maxLength: 40,
    },
  )

  test('the repeats are sound', () => {
    assert(
      property(texts, text => findRepeats(text).every(repeat => checkRepeat(repeat, text.length))),
      { numRuns: 500 },
    )
  })

  test('no paragraph repeats two runs', () => {
    assert(
      property(texts, text => {
        const runs = findRepeats(text).map(({ paragraphs }) => paragraphs)
        return runs.every(([first], at) => first > (runs[at - 1]?.[1] ?? 0))
      }),
      { numRuns: 500 },
    )
  })

  function checkRepeat({ paragraphs, of, pairs, missing, added, changed }: Run, count: number): boolean {
    const earlier = new Set([...pairs.map(([first]) => first), ...missing])
    const later = new Set([...pairs.map(([, second]) => second), ...added])
    return (
      fills(earlier, of) &&
      fills(later, paragraphs) &&
      1 <= of[0] &&
      of[0] < of[1] &&
      of[1] < paragraphs[0] &&
      paragraphs[0] < paragraphs[1] &&
      paragraphs[1] <= count &&
      new Set(pairs.map(pair => pair.join())).size === pairs.length &&
      changed.every(pair => pairs.some(other => other.join() === pair.join()))
    )
  }

  /** Does the set hold every number of the run and no other? */
  function fills(numbers: ReadonlySet<number>, [first, last]: Run['of']): boolean {
    return numbers.size === last - first + 1 && [...numbers].every(n => first <= n && n <= last)
  }
})
