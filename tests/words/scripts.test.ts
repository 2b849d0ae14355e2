import { expect, test } from 'vitest'
import { scripts } from '../../src/words/languages/en.ts'

const { searching, settings, addresses, printed } = scripts
const join = (parts: readonly string[]) => parts.join('')

test.each([
  [searching.inText('A'), 'in “A”'],
  [searching.facet('Jan', 2), 'Jan 2'],
  [searching.nothing('a plan'), 'No single sentence holds “a plan”.'],
  [searching.answers.whole({ sentences: 1, notes: 2 }), '1 sentence and 2 notes.'],
  [
    searching.answers.near({ sentences: 0, notes: 1 }),
    'No sentence holds the phrase; 1 note with all of its words.',
  ],
  [
    searching.answers.some({ sentences: 1200, notes: 0 }),
    'No sentence holds all of the words; 1,200 sentences with most of them.',
  ],
  [searching.failed('404'), 'The search of all texts failed: 404.'],
  [searching.refused(404), 'The search of all texts failed: the text answered 404.'],
  [searching.quoted('Jan'), 'quoted from Jan'],
  [searching.place(3), '¶3'],
  [join(searching.about('claim', 3, [], 'A')), 'claim · ¶3 · A'],
  [join(searching.about('claim', 3, ['<¶4>', '<¶5>'], 'A')), 'claim · ¶3 · also in <¶4> · also in <¶5> · A'],
  [searching.at(1, 3), '1 of 3'],
  [
    settings.describeCommands([
      { does: 'search', keys: ['/'] },
      { does: 'search', keys: ['Ctrl K', '⌘ K'] },
    ]),
    'search: /, search: Ctrl K or ⌘ K',
  ],
  [settings.describeCommands([]), ''],
  [join(addresses.noSentence([])), 'This address names no sentence of this text.'],
  [
    join(addresses.noSentence(['<a>', '<b>'])),
    'This address names no sentence of this text. Nearest: <a>; <b>',
  ],
  [join(addresses.noNumber('note', 0)), 'This text has no notes.'],
  [join(addresses.noNumber('paragraph', 1, '<p1>')), 'This text has 1 paragraph. The last one: <p1>'],
  [join(addresses.noNumber('note', 2, '<n2>')), 'This text has 2 notes. The last one: <n2>'],
  [addresses.page('A', 'map'), 'A: map'],
  [printed('/a/', '2026-11-27'), '/a/; printed 2026-11-27'],
])('In English a script says “%s”', (said, expected) => {
  expect(said).toBe(expected)
})
