import type { Fault, Keys, RuleId, WithFaults } from '../../faults/index.ts'
import {
  type ClaimAnnotation,
  isWithin,
  type Quotation,
  type Range,
  type Relation,
  type Sentence,
} from '../../model/index.ts'
import { placeOf, placesOf, type TextIndex } from '../../text/index.ts'
import { type LocatedAnnotation, locateTargets, type Search } from './locate-annotations.ts'
import { listTouched } from './overlap.ts'

/**
 * Find the relations that the editor's `claims` declare: from each sentence of the entry to each sentence of the
 * target, or to the inline quotation that holds the target's words.
 */
export function findRelations(
  entries: readonly LocatedAnnotation<ClaimAnnotation>[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  index: TextIndex,
  search: Search,
): WithFaults<readonly Relation[]> {
  const { origin } = search
  const faults: Fault[] = []
  const report = ({ range, keys }: Located, { ruleId, found, expected }: RelationFault) =>
    faults.push({
      ruleId,
      reason: `Unexpected ${found.replace('¶', `¶${placeOf(index, range).paragraph}`)}, expected ${expected}`,
      place: origin?.pointOf([...keys, 'exact']) ?? origin?.pointOf(keys),
      path: origin?.path,
    })
  const relations: Relation[] = []
  const known = new Set<string>()
  const addRelation = (relation: Relation, target: Located) => {
    const key = `${relation.from} ${relation.kind} ${relation.to}`
    if (relation.from === relation.to) report(target, ITSELF)
    else if (known.has(key)) report(target, describeTwice(relation))
    else relations.push(relation)
    known.add(key)
  }
  for (const entry of entries) {
    const { value: targets, faults: missing } = locateTargets(index, entry, search)
    faults.push(...missing)
    if (targets.length === 0) continue
    const from = idsIn(sentences, index, entry.range)
    if (from.length === 0) report(entry, REMARK)
    for (const { kind, range, keys } of targets) {
      const quotation = quotationAround(quotations, index, range)
      const to = quotation ? [quotation.id] : idsIn(sentences, index, range)
      if (to.length === 0) report({ range, keys }, REMARK)
      for (const source of from) {
        for (const target of to) addRelation({ from: source, to: target, kind }, { range, keys })
      }
    }
  }
  return { value: relations, faults }
}

function idsIn(sentences: readonly Sentence[], index: TextIndex, range: Range): readonly string[] {
  return [...new Set(listTouched(sentences, index, range).flatMap(({ id }) => id ?? []))]
}

/** The inline quotation that holds all of a range of the joined string. */
function quotationAround(
  quotations: readonly Quotation[],
  index: TextIndex,
  range: Range,
): Quotation | undefined {
  const places = placesOf(index, range)
  return quotations.find(
    quotation => quotation.form === 'inline' && places.every(place => isWithin(place, quotation)),
  )
}

/** What is wrong with an end of a relation; in `found` a ¶ stands for the paragraph of that end. */
interface RelationFault {
  readonly ruleId: RuleId
  readonly found: string
  readonly expected: string
}

const ITSELF: RelationFault = {
  ruleId: 'annotation-self',
  found: 'relation of a claim in ¶ to itself',
  expected: 'another claim',
}
const REMARK: RelationFault = {
  ruleId: 'relation-to-remark',
  found: 'remark in ¶ as an end of a relation',
  expected: 'a claim or quotation',
}
const describeTwice = ({ kind }: Relation): RelationFault => ({
  ruleId: 'annotation-twice',
  found: `second \`${kind}\` of the same claim in ¶`,
  expected: 'one',
})

interface Located {
  readonly range: Range
  readonly keys: Keys
}
