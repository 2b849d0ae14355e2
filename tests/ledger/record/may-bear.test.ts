import { expect, test } from 'vitest'
import { mayBear, resolveId } from '../../../src/ledger/index.ts'
import { ledgerOf, live, redirected, retired } from '../entries.ts'

const ledger = ledgerOf(
  live('a', { aliases: ['first'] }),
  live('b'),
  redirected('c', ['a', 'b'], { aliases: ['third'] }),
  redirected('d', ['c'], { aliases: ['fourth'] }),
  retired('e', { aliases: ['fifth'] }),
)

test.each<[string, string, string | undefined, boolean]>([
  ['A name that nobody had is free', 'none', 'a', true],
  ['It is free for a claim without an id, too', 'none', undefined, true],
  ['A claim keeps its own alias', 'first', 'a', true],
  ['It may go by its own id', 'a', 'a', true],
  ['Another claim can’t have its alias', 'first', 'b', false],
  ['Another claim can’t have its id', 'a', 'b', false],
  ['The alias of a claim may pass to where that was redirected', 'third', 'a', true],
  ['It may pass to any of its parts', 'third', 'b', true],
  ['It may pass over several redirects', 'fourth', 'b', true],
  ['It may not pass to a claim on the way', 'fourth', 'c', false],
  ['The id of a redirected claim passes to nobody', 'c', 'a', false],
  ['The alias of a retired claim passes to nobody', 'fifth', 'a', false],
  ['A retired id passes to nobody', 'e', 'a', false],
  ['A known name is not for a claim without an id', 'first', undefined, false],
])('%s', (_, alias, id, expected) => {
  expect(mayBear(resolveId(ledger, alias), alias, id)).toBe(expected)
})
