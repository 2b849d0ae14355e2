import type { Sentence, Stance } from './reading.ts'

/** How a stance is said wherever a claim travels. */
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  asserted: 'asserted',
  entertained: 'entertained, not asserted',
  conceded: 'conceded',
  reported: 'reported',
}

/**
 * Say how the author stands to a claim: "conceded", "reported, attributed to Jan Leike".
 *
 * @param how what stands after the stance, such as " by the author"
 */
export function labelStance(
  { stance = 'asserted', speaker }: Pick<Sentence, 'stance' | 'speaker'>,
  how = '',
): string {
  const whose = speaker === undefined ? '' : `, attributed to ${speaker}`
  return `${STANCE_LABELS[stance]}${how}${whose}`
}
