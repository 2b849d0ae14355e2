import { expect, test } from 'vitest'
import { toWithdrawnJson } from '../../src/export/index.ts'
import { READING_FORMAT } from '../../src/model/index.ts'
import type { RememberedClaim, WithdrawnText } from '../../src/model/published-text.ts'

const text: WithdrawnText = {
  ...{ name: 'a', title: 'On bridges', language: 'en', since: '2026-01-01', facets: [], claims: [] },
  state: 'withdrawn',
  until: '2026-02-02',
}
const claim = (part: Partial<RememberedClaim>): RememberedClaim => ({ id: 'river', aliases: [], ...part })

test('A withdrawn text has the form of a Reading, without words', () => {
  expect(toWithdrawnJson(text)).toEqual({
    format: READING_FORMAT,
    text: { slug: 'a', title: 'On bridges', language: 'en', withdrawn: '2026-02-02' },
    ...{ paragraphs: [], sentences: [], quotations: [], repeats: [], notes: [], relations: [] },
    ...{ published: [], retired: [] },
  })
  expect(toWithdrawnJson({ ...text, author: 'Ann' })).toMatchObject({ text: { author: 'Ann' } })
})

const rises = 'The river will rise.'
test.each<[string, Partial<RememberedClaim>, object]>([
  [
    'what it said last, as the author’s own',
    { text: rises },
    { id: 'river', text: rises, voice: 'author', by: 'author', stance: 'asserted', since: '2026-02-02' },
  ],
  [
    'who said it, if another did',
    { text: rises, voice: { by: 'speaker', name: 'Ben' }, stance: 'reported' },
    {
      ...{ id: 'river', text: rises, voice: 'Ben', by: 'speaker', stance: 'reported', speaker: 'Ben' },
      since: '2026-02-02',
    },
  ],
  ['no word, if it was withdrawn without', { stance: 'conceded' }, { id: 'river', since: '2026-02-02' }],
  [
    'its other names, and what said it since when, if the text had ceased to',
    { aliases: ['water'], until: '2026-01-05', to: ['hill', 'sea'] },
    { id: 'river', aliases: ['water'], since: '2026-01-05', movedTo: 'hill' },
  ],
])('Of a claim there is %s', (_, part, expected) => {
  expect(toWithdrawnJson({ ...text, claims: [claim(part)] })).toHaveProperty('retired', [expected])
})
