import type { Stance } from '../../model/index.ts'

/** How a stance is said wherever a claim travels. */
const stances: Readonly<Record<Stance, string>> = {
  asserted: 'asserted',
  entertained: 'entertained, not asserted',
  conceded: 'conceded',
  reported: 'reported',
}

/** What the site says in English. */
export const words = {
  stances,
}

/** What the scripts of its pages say: a browser gets this part alone, when the first script asks for it. */
export const scripts = {}
