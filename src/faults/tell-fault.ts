import { escapeCharacters } from '../text/index.ts'
import type { Fault } from './fault.ts'
import type { Message } from './message.ts'
import { RULES } from './rules.ts'

/** Quoted words of which nobody needs the rest. */
const LONG = /“([^”]{150})[^”]{50,}”/gu

/**
 * Make of a fault what an editor is told. What it quotes, and the name of the file, are escaped.
 *
 * @param file the one at fault, if the fault itself names none
 */
export function tellFault(
  { ruleId, reason, place, path, note, isWarning = false }: Fault,
  file = '',
): Message {
  const start = place && 'start' in place ? place.start : place
  return {
    file: escapeCharacters(path ?? file),
    line: start?.line,
    column: start?.column,
    reason: escapeCharacters(reason.replace(LONG, '“$1…”')),
    ruleId,
    note: note === undefined ? RULES[ruleId] : `${RULES[ruleId]}\n  ${note}`,
    fatal: !isWarning,
  }
}
