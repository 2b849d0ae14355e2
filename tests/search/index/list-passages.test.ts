import { expect, test } from 'vitest'
import { listPassages } from '../../../src/search/index.ts'
import { aSentence } from '../../cards/a-reading.ts'

test('A sentence is known by its place, who speaks, how it is meant and whom it reports', () => {
  const reported = aSentence({ id: 'so-k3f9', stance: 'reported', speaker: 'Jan Leike', paragraph: 3 })
  const twin = { ...reported, occurrence: 2, paragraph: 9 }
  const remark = aSentence({ id: undefined, kind: 'remark', stance: undefined, paragraph: 4 })
  const { text, voice } = reported
  expect(listPassages({ sentences: [reported, remark, twin] })).toEqual([
    {
      fragment: 'so-k3f9',
      paragraph: 3,
      kind: 'claim',
      voice,
      stance: 'reported',
      speaker: 'Jan Leike',
      text,
    },
    { fragment: 'p4', paragraph: 4, kind: 'remark', voice, text },
    {
      fragment: 'so-k3f9~2',
      paragraph: 9,
      kind: 'claim',
      voice,
      stance: 'reported',
      speaker: 'Jan Leike',
      text,
    },
  ])
})
