import { expect, test } from 'vitest'
import { createDraft, pairPlaces } from '../../../../src/ledger/match/draft.ts'
import { pairAlike } from '../../../../src/ledger/match/pairs/pair-alike.ts'
import { known, say, sayAgain } from '../../claims.ts'
import { sayNumbered } from '../numbered-words.ts'

const first = 'My aunt planted forty quince trees along the railway fence.'

/** Whether a second old claim goes to the twin of a new claim that the first has already. */
function becomesTwin(old: string, twin: string): boolean {
  const draft = createDraft(known(say(first, old)), [sayAgain(first, 1, [2, twin])])
  const [[a, b], [c]] = [draft.was.places, draft.now.places]
  if (!a || !b || !c) throw new RangeError('no places')
  pairPlaces(draft, a, c)
  pairAlike(draft)
  return draft.was.pairs.has(b)
}

// What keeps the order of the text counts 0.05.
test.each([
  ['from 0.711 on', 30, 20, true],
  ['not with 0.696', 40, 26, false],
])('Two claims that say nearly the same become twins %s', (_, length, shared, isTwin) => {
  const twin = `${sayNumbered(shared)} ${sayNumbered(length - shared, 100)}`
  expect(becomesTwin(sayNumbered(length), twin)).toBe(isTwin)
})

// The first claim is likest to the second new one, and has to take the first if the order is to be kept: the second old
// claim can only be the second new one.
test.each([
  ['0.015 is not chosen', 121, [0, 1]],
  ['0.02 is', 120, [1, undefined]],
])('A place that is likelier by %s', (_, shared, chosen) => {
  const olds = known(say(sayNumbered(200), sayNumbered(200, 1000)))
  const first = `${sayNumbered(shared)} ${sayNumbered(200 - shared, 500)}`
  const draft = createDraft(olds, say(first, `${sayNumbered(124)} ${sayNumbered(76, 1000)}`))
  pairAlike(draft)
  expect(draft.was.places.map(old => draft.was.pairs.get(old)?.at)).toEqual(chosen)
})

test('A claim that is said twice may be reworded at both places', () => {
  const [one, other] = [100, 200].map(first => `${sayNumbered(10)} ${sayNumbered(10, first)}`)
  const old = sayAgain(sayNumbered(20), 1, 2)
  const draft = createDraft(known([old]), [sayAgain(String(one), 1, [2, String(other)])])
  pairAlike(draft)
  expect(draft.was.places.map(old => draft.was.pairs.get(old)?.at)).toEqual([0, 1])
})

test('What is as much alike is paired in the order of the texts', () => {
  const olds = known(say(sayNumbered(20), sayNumbered(20)))
  const draft = createDraft(olds, say(`${sayNumbered(15)} ${sayNumbered(5, 100)}`))
  pairAlike(draft)
  expect(draft.was.places.map(old => draft.was.pairs.get(old)?.at)).toEqual([0, undefined])
})
