import { expect, test } from 'vitest'
import { describeMap } from '../../../src/components/map/describe-map.ts'
import { chooseDrawn, findMap } from '../../../src/map/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { aReading, aSentence } from '../../cards/a-reading.ts'
import { aLargeMap, relate } from '../../map/a-map.ts'

const claim = aSentence({ id: 'claim' })
const quoted = aSentence({ id: 'quoted', kind: 'quotation', voice: { by: 'speaker', name: 'Jan Leike' } })
const relations = [relate('claim', 'attacks', 'quoted')]

test.each([
  {
    name: 'a drawing that shows all',
    map: findMap(aReading({ sentences: [claim, quoted], relations })),
    size: '1 claim, 1 quoted passage, 1 relation',
    remark: undefined,
  },
  {
    name: 'no claims',
    map: findMap(aReading()),
    size: '0 claims, 0 relations',
    remark: 'This text makes no claims and quotes nobody, so there is nothing to map.',
  },
  {
    name: 'no relations',
    map: aLargeMap(2, 0),
    size: '2 claims, 0 relations',
    remark:
      'No claim of this text is noted as supporting, attacking or qualifying another; they stand here in their order.',
  },
  {
    name: 'claims that are left out',
    map: aLargeMap(1000, 2),
    size: '1,000 claims, 2 relations',
    remark: 'Drawn are the 4 that take part in a relation; the list has all 1,000.',
  },
  {
    name: 'too many relations',
    map: aLargeMap(1000, 2000),
    size: '1,000 claims, 2,000 relations',
    remark: 'More bears on one another here than a drawing could show; here it is as a list.',
  },
])('The page of a map says in a sentence of $name', ({ map, size, remark }) => {
  expect(describeMap(map, chooseDrawn(map), wordsFor('en'))).toEqual({ size, remark })
})
