import type { Fault, WithFaults } from '../../faults/index.ts'
import type { RepeatAnnotation } from '../../model/index.ts'
import { groupNumbers, placesOf, type Run, type TextIndex } from '../../text/index.ts'
import { locateAnnotations, type Search } from './locate-annotations.ts'

/**
 * Find which runs the editor's `repeats` are about: those that the words touch. An entry whose words stand in no run,
 * and a second one for the same, are faults.
 *
 * @param index one that leaves no place out
 */
export function locateRepeats(
  entries: readonly RepeatAnnotation[],
  runs: readonly Run[],
  index: TextIndex,
  search: Search,
): WithFaults<ReadonlyMap<Run, RepeatAnnotation['kind']>> {
  const kinds = new Map<Run, RepeatAnnotation['kind']>()
  const isInRun = (n: number) => runs.some(({ paragraphs: [first, last] }) => first <= n && n <= last)
  const located = locateAnnotations(index, entries, 'repeats', search, isInRun)
  const faults: Fault[] = [...located.faults]
  for (const { entry, range, keys } of located.value) {
    const places = placesOf(index, range)
    const touched = runs.filter(({ paragraphs: [first, last] }) =>
      places.some(({ paragraph }) => first <= paragraph && paragraph <= last),
    )
    const report = (ruleId: 'repeat-not-found' | 'annotation-twice', reason: string) =>
      faults.push({
        ruleId,
        reason,
        place: search.origin?.pointOf([...keys, 'exact']),
        path: search.origin?.path,
      })
    if (touched.length === 0) {
      report(
        'repeat-not-found',
        `Unexpected words of ${listParagraphs(places.map(({ paragraph }) => paragraph))} (“${entry.exact}”), which nothing earlier is worded like, expected words of ${describeRuns(runs)}`,
      )
    }
    for (const run of touched) {
      if (kinds.has(run)) {
        report(
          'annotation-twice',
          `Unexpected second entry for the repeat in ${nameRun(run.paragraphs)} (“${entry.exact}”), expected one`,
        )
      }
      kinds.set(run, entry.kind)
    }
  }
  return { value: kinds, faults }
}

function describeRuns(runs: readonly Run[]): string {
  if (runs.length === 0) return 'a repeat, of which this text has none'
  return runs.map(run => `${nameRun(run.paragraphs)} (worded like ${nameRun(run.of)})`).join(' or ')
}

const nameRun = ([first, last]: Run['paragraphs']) => (first === last ? `¶${first}` : `¶${first}–${last}`)

/** "¶2–5 and ¶7" */
const listParagraphs = (numbers: readonly number[]) => LIST.format(groupNumbers(numbers).map(nameRun))

const LIST = new Intl.ListFormat('en-GB')
