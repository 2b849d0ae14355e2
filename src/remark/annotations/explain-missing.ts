import type { Fault } from '../../faults/index.ts'
import type { PassageSelector, Range } from '../../model/index.ts'
import { type Located, placeOf, type TextIndex } from '../../text/index.ts'

/** Say why the words of an entry have no place: they stand nowhere, or in several. */
export function explainMissing(
  index: TextIndex,
  selector: PassageSelector,
  located: Exclude<Located, { range: Range }>,
): Pick<Fault, 'ruleId' | 'reason'> {
  return 'places' in located
    ? { ruleId: 'annotation-ambiguous', reason: explainPlaces(selector, located) }
    : { ruleId: 'annotation-not-found', reason: explainNearest(index, selector, located.nearest) }
}

function explainNearest(index: TextIndex, selector: PassageSelector, nearest: Range | undefined): string {
  const words = [selector.prefix, selector.exact].filter(Boolean).join(' ')
  const through = selector.through === undefined ? '' : ` through “${selector.through}”`
  const context = selector.suffix === undefined ? '' : ` before “${selector.suffix}”`
  const hint =
    nearest === undefined
      ? ''
      : `; the nearest passage is ¶${placeOf(index, nearest).paragraph} “${wordsAt(index, nearest)}”`
  return `Unexpected quote “${words}”${through}${context}, which stands nowhere in the text, expected words of the text${hint}`
}

function explainPlaces(
  { exact }: PassageSelector,
  { count, places }: Extract<Located, { places: unknown }>,
): string {
  const list = places.map(({ place, selector }) => {
    const context = [
      selector.prefix === undefined ? '' : `prefix: “${selector.prefix}”`,
      selector.suffix === undefined ? '' : `suffix: “${selector.suffix}”`,
    ].filter(part => part !== '')
    return `¶${place.paragraph} at ${place.start + 1} (${context.join(', ').replaceAll('\n', ' ')})`
  })
  if (list.length === 0)
    return `Unexpected quote “${exact}”, which stands in ${count} places, expected one: quote more words`
  return `Unexpected quote “${exact}”, which stands in ${count} places, expected one: ${list.join('; ')}${count > places.length ? '; …' : ''}`
}

function wordsAt({ folded }: TextIndex, { start, end }: Range): string {
  return folded.original.slice(start, end).replaceAll('\n', ' ')
}
