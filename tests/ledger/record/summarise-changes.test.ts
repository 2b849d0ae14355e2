import fc from 'fast-check'
import { expect, test } from 'vitest'
import { summariseChanges } from '../../../src/ledger/index.ts'
import { diffWordings } from '../../../src/text/index.ts'

test('Every change has its line, but for what was kept', () => {
  expect(
    summariseChanges([
      { kind: 'kept', id: 'a', text: 'A.' },
      {
        kind: 'reworded',
        id: 'b',
        was: 'I don’t like\nthe old train.',
        text: 'I like the new train a lot.',
        isMoved: false,
      },
      { kind: 'reworded', id: 'c', was: 'C.', text: 'C!', isMoved: true },
      { kind: 'kept', id: 'd', text: 'D.' },
      { kind: 'moved', id: 'e', text: 'E.' },
      { kind: 'merged', id: 'f', text: 'F.', to: ['a'] },
      {
        kind: 'split',
        id: 'g',
        text: 'G, and more than sixty characters so that it will be cut short.',
        to: ['j', 'k'],
      },
      { kind: 'retired', id: 'h', text: 'H.' },
      { kind: 'returned', id: 'i', text: 'I.' },
      { kind: 'new', id: 'j', text: 'J.' },
    ]),
  ).toEqual([
    'kept 2',
    'reworded b: I [-don’t-] like the [-old-]{+new+} train {+a lot+}.',
    'reworded and moved c: C[-.-]{+!+}',
    'moved e: E.',
    'merged f → a: F.',
    'split g → j, k: G, and more than sixty characters so that it will be cut …',
    'retired h: H.',
    'returned i: I.',
    'new j: J.',
  ])
})

test('No changes have no lines', () => {
  expect(summariseChanges([])).toEqual([])
})

test('The parts of a comparison make up both wordings', () => {
  const words = fc.array(fc.oneof(fc.constantFrom('the', ' ', 'train', '.', '’', '\n'), fc.string()), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [was, now] = [one.join(''), other.join('')]
      const parts = diffWordings(was, now)
      const join = (kind: string) =>
        parts
          .filter(part => part.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(join('added')).toBe(was)
      expect(join('removed')).toBe(now)
    }),
  )
})
