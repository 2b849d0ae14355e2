import { describe, expect, test } from 'vitest'
import { findLeadIns } from '../../src/remark/sentences/find-lead-ins.ts'
import { read } from './read.ts'

const ITEMS = [
  'Any matter that the rules or a later vote of the members names as a matter of daily work.',
  'Any matter that a member of the board has asked the chair to put on the list in writing.',
  'The price of the bread that is sold at the gate in the summer.',
]
const list = (indent = '') => ITEMS.map(item => `${indent}- ${item}`).join('\n')
const prose = ITEMS.join('\n\n')
const AGAIN = 'So much for that, and now for the rest of it.'

/** Whether claims of a later block are those of an earlier one. */
function isSaidAgain(markdown: string): boolean {
  const { sentences, repeats } = read(markdown).reading
  const twins = sentences.filter(({ repeatOf }) => repeatOf)
  const claims = sentences.filter(({ kind }) => kind === 'claim').slice(-ITEMS.length)
  expect(repeats).toHaveLength(1)
  expect(claims.every(({ repeatOf }) => repeatOf) || twins.length === 0).toBe(true)
  return twins.length > 0
}

const join = (...blocks: readonly string[]) => blocks.join('\n\n')

describe('What something else leads in to is a claim of its own', () => {
  test.each([
    ['a colon before a list', join('In private:', list(), AGAIN, 'In public:', list())],
    [
      'a sentence before a list that does not end',
      join('The board may decide', list(), AGAIN, 'The board may not decide', list()),
    ],
    ['a heading right above a list', join('## Allowed', list(), '## Forbidden', list())],
    [
      'an item around a list',
      `- The board decides in private\n${list('  ')}\n- The board decides in public\n${list('  ')}`,
    ],
    [
      'a colon before quoted words',
      join(
        'He denied:',
        `> ${prose.replaceAll('\n', '\n> ')}`,
        AGAIN,
        'He said:',
        `> ${prose.replaceAll('\n', '\n> ')}`,
      ),
    ],
    [
      'a heading that differs in a word',
      join('## What the driver may do', prose, '## What the driver may not do', prose),
    ],
    [
      'the heading of a column',
      join(
        `| Allowed |\n|---|\n| ${ITEMS.join(' |\n| ')} |`,
        AGAIN,
        `| Forbidden |\n|---|\n| ${ITEMS.join(' |\n| ')} |`,
      ),
    ],
    [
      'the first cell of a row',
      join(
        `| What | When |\n|---|---|\n${ITEMS.map((item, i) => `| tram ${i} | ${item} |`).join('\n')}`,
        AGAIN,
        `| What | When |\n|---|---|\n${ITEMS.map((item, i) => `| bus ${i} | ${item} |`).join('\n')}`,
      ),
    ],
  ])('%s', (_, markdown) => {
    expect(isSaidAgain(markdown)).toBe(false)
  })
})

describe('What the same leads in to, or nothing, is said again', () => {
  test.each([
    ['under the same colon', join('In private:', list(), AGAIN, 'In private:', list())],
    [
      'after a sentence that ends',
      join('The board decides.', list(), AGAIN, 'The council decides nothing today.', list()),
    ],
    [
      'in the same item',
      `- The board decides in private\n${list('  ')}\n- The board decides in private\n${list('  ')}`,
    ],
    ['after a question that is left out', join('May I come in?', prose, AGAIN, prose)],
    ['under other headings', join('## The winter', prose, '## What came of it', prose)],
    [
      'in a list that has no words around it',
      join(ITEMS.map(item => `- - ${item}`).join('\n'), AGAIN, ITEMS.map(item => `- - ${item}`).join('\n')),
    ],
    [
      'in a column without a heading',
      join(
        `| | |\n|---|---|\n${ITEMS.map(item => `| tram | ${item} |`).join('\n')}`,
        AGAIN,
        `| | |\n|---|---|\n${ITEMS.map(item => `| tram | ${item} |`).join('\n')}`,
      ),
    ],
    ['after another list', join(list(), AGAIN, 'For one thing,', '- It rained.', '1. Well.', list())],
    ['under no heading', join(prose, '## Once more', prose)],
    [
      'in the same table',
      join(
        `| What | When |\n|---|---|\n${ITEMS.map(item => `| tram | ${item} |`).join('\n')}`,
        AGAIN,
        `| What | When |\n|---|---|\n${ITEMS.map(item => `| tram | ${item} |`).join('\n')}`,
      ),
    ],
  ])('%s', (_, markdown) => {
    expect(isSaidAgain(markdown)).toBe(true)
  })
})

test('Nothing leads in to a paragraph that is not there', () => {
  expect(findLeadIns([])(1)).toEqual({ words: '', question: '', heading: '' })
})

test('An answer to another question is a claim of its own, and what follows it is said again', () => {
  const answers = (question: string) => join(question, prose)
  const { sentences } = read(
    join(answers('May I come in with a dog?'), AGAIN, answers('Is a dog kept out of there?')),
  ).reading
  const twins = sentences.slice(-ITEMS.length)
  expect(twins.map(({ repeatOf, like }) => [repeatOf?.paragraph, like?.paragraph])).toEqual([
    [undefined, 2],
    [3, undefined],
    [4, undefined],
  ])
})

describe('What only echoes an earlier passage is neither', () => {
  test('a refrain between verses', () => {
    const refrain = 'Which of the favours of the lord of the harbour would you two deny today?'
    const verses = [
      'Herring.',
      'A lamp on the hill.',
      'Bread, and salt with it.',
      'Rope and tar.',
      'The tide comes in.',
      'And goes out.',
    ]
    const song = verses.flatMap(verse => [verse, refrain])
    expect(
      read(join(...song, 'x', ...song.map(line => line.replace('.', '!')).reverse())).reading.repeats,
    ).toEqual([])
  })

  test('a passage of which few sentences are like earlier ones', () => {
    const one = [
      'The clerk keeps a list of the ships that are expected at the harbour in the winter of the year, and nobody else may read it. Rope is sold there. It is open on Sundays too.',
      'The list of the ships that are expected is kept by the clerk in the red book, and a copy of it is sent to the mayor of the town.',
    ]
    const other = [
      'The list of the ships in the winter of the year that are expected at the harbour, and may nobody else read it, is what the clerk of old keeps. Tar was made elsewhere by the women. No one worked there on the feast of the patron.',
      'A copy of it is sent to the mayor of the town, whom the clerk in the red coat hates; the book in which the ships are kept by name is the second copy of the list of those that are expected.',
    ]
    const { repeats } = read(join(...one, AGAIN, ...other)).reading
    expect(repeats).toEqual([])
  })

  test('thirty characters of a script without spaces', () => {
    const one = ['每次制作前需要确定计划做几份。', '一份正好够两个人食用一顿晚饭。', '先热锅。']
    expect(read(join(...one, '然后我们去散步。', ...one)).reading.repeats).toEqual([])
    const more = [...one, '水开以后放入切好的土豆和胡萝卜，再煮二十分钟左右，直到变软为止。']
    expect(read(join(...more, '然后我们去散步。', ...more)).reading.repeats).toMatchObject([
      { kind: 'repeat' },
    ])
  })
})
