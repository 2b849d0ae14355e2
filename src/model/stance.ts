import type { Stance } from './reading.ts'

/** How a stance is said wherever a claim travels. */
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  asserted: 'asserted',
  entertained: 'entertained, not asserted',
  conceded: 'conceded',
  reported: 'reported',
}
