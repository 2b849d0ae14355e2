import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { askQuestions } from '../../../../scripts/lib/ledger/ask-questions.ts'
import { describeMovedPlace } from '../../../../scripts/lib/ledger/describe-moved-place.ts'
import { type TextUpdate, updateText } from '../../../../scripts/lib/ledger/update-text.ts'
import type { NewClaim } from '../../../../src/ledger/index.ts'
import type { Sentence } from '../../../../src/model/index.ts'
import { say } from '../../../ledger/claims.ts'
import { ledgerOf, live } from '../../../ledger/entries.ts'

const today = '2026-02-02'
const [high, masts] = ['The hill is high.', 'The masts were counted.']
const so = 'And so it was,\nin every sense.'

const before = ledgerOf(
  live('high', { text: high, after: 'one' }),
  live('one', { text: so, paragraphs: [2], before: 'high', after: 'two' }),
  live('two', { text: so, paragraphs: [3], before: 'one', after: 'masts' }),
  live('masts', { text: masts, paragraphs: [4], before: 'two' }),
)

function open(claims: readonly NewClaim[]): TextUpdate {
  return updateText({ folder: 'content/hill', before, claims, taken: new Set() }, { today })
}

/** Ask somebody who types these lines, one at each prompt, and then Ctrl D. */
async function answer(updates: readonly TextUpdate[], ...typed: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const rest = [...typed]
  let printed = ''
  output.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    if (!text.endsWith(': ')) return
    const line = rest.shift()
    if (line === undefined) input.end()
    else input.write(`${line}\n`)
  })
  const settled = await askQuestions(updates, { today, input, output })
  const states = settled?.map(({ ledger }) => ledger.claims.map(({ id, state, text }) => [id, state, text]))
  return { states, printed }
}

test('An answer settles what else is in question', async () => {
  const update = open(say(high, so, masts))
  expect(update.questions.map(({ id }) => id)).toEqual(['one', 'two'])
  const { states, printed } = await answer([update], '1')
  expect(states).toEqual([
    [
      ['high', 'live', high],
      ['one', 'live', so],
      ['masts', 'live', masts],
      ['two', 'retired', so],
    ],
  ])
  expect(printed).toBe(`
content/hill: which claim is one now?
   It said in ¶2, after “The hill is high.”:
   “And so it was, in every sense.”
1  in ¶2, after “The hill is high.”:
   the same words
0  none of them: retire it
   (also in question: two)
Number from 0 to 1: `)
})

test('What is retired leaves the claim to the other, about which nothing is asked any more', async () => {
  const { states, printed } = await answer([open(say(high, so, masts))], '0')
  expect(states?.[0]?.slice(1)).toEqual([
    ['two', 'live', so],
    ['masts', 'live', masts],
    ['one', 'retired', so],
  ])
  expect(printed).not.toContain('which claim is two')
})

test('One text is asked about after the other', async () => {
  const update = open(say(high, so, masts))
  const { states, printed } = await answer([update, update], '1', '0')
  expect(states?.map(claims => claims.find(([, state]) => state === 'retired'))).toEqual([
    ['two', 'retired', so],
    ['one', 'retired', so],
  ])
  expect(printed.match(/which claim is one/g)).toHaveLength(2)
})

test('What is no answer is asked again', async () => {
  const { states, printed } = await answer([open(say(high, so, masts))], '2', '', 'x', '-1', '1.0', ' 1 ')
  expect(states?.[0]?.[1]).toEqual(['one', 'live', so])
  expect(printed.match(/Number from 0 to 1: /g)).toHaveLength(6)
})

test('What was typed before the input ended still counts', async () => {
  const input = new PassThrough()
  input.end('7\n1\n')
  const settled = await askQuestions([open(say(high, so, masts))], {
    today,
    input,
    output: new PassThrough(),
  })
  expect(settled?.[0]?.questions).toEqual([])
})

test.each([[[]], [['7']]])('Without an answer (%j) there is nothing to write', async typed => {
  const settled = open(say(high, so, so, masts))
  expect((await answer([settled, open(say(high, so, masts))], ...typed)).states).toBeUndefined()
})

test('Texts without questions stay as they are, and nothing is asked', async () => {
  const update = open(say(high, so, so, masts))
  const { states, printed } = await answer([update])
  expect(states).toEqual([update.ledger.claims.map(({ id, state, text }) => [id, state, text])])
  expect(printed).toBe('')
})

describe('An entry whose words stand elsewhere', () => {
  const sentence = (text: string, paragraph: number, id: string): Sentence => ({
    ...{ text, paragraph, id, start: 0, end: text.length, occurrence: 1 },
    ...{ kind: 'claim', voice: { by: 'author' }, stance: 'asserted' },
  })
  const places = [{ exact: 'hill', start: { id: 'high', occurrence: 1, offset: 4 } }]
  const said = ['The mountain is high.', 'The masts were counted on the hill.']
  const claims = say(...said)
  const text = {
    paragraphs: said.map((text, i) => ({ n: i + 1, kind: 'paragraph' as const, text })),
    sentences: said.map((text, i) => sentence(text, i + 1, `id-${i}`)),
    quotations: [],
  }
  const ledger = { ...ledgerOf(live('high', { text: high }), live('masts', { text: masts })), places }
  const placed = [
    { selector: { exact: 'hill' }, keys: ['notes', 0], start: { paragraph: 2, offset: 31 } },
    {
      selector: { exact: 'hill' },
      keys: ['claims', 2, 'supports', 0],
      start: { paragraph: 2, offset: 31 },
    },
  ]
  const update = updateText(
    { folder: 'content/hill', before: ledger, claims, taken: new Set(), text, placed },
    { today },
  )

  test('is asked about once, and remembered where it is meant', async () => {
    expect(update.moves).toHaveLength(2)
    const [input, output] = [new PassThrough(), new PassThrough()]
    input.end('1\n')
    const [settled] = (await askQuestions([update], { today, input, output })) ?? []
    expect(settled?.moves).toEqual([])
    expect(settled?.ledger.places).toEqual([
      { exact: 'hill', start: { id: 'masts', occurrence: 1, offset: 31 } },
    ])
  })

  test.each(['0\n', ''])('is not taken as meant (%j)', async typed => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    input.end(typed)
    const settled = await askQuestions([update], { today, input, output })
    expect(settled?.map(({ moves }) => moves.length)).toEqual(typed === '' ? undefined : [2])
  })

  test('is said to be the end of a relation', () => {
    const [, second] = update.moves
    expect(second && describeMovedPlace(second, update)[0]).toBe(
      'content/hill/annotations.yaml: is “hill” (claim 3, supports) meant where it stands now?',
    )
  })
})
