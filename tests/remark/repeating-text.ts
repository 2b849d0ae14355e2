/** ¶1: two claims around a remark. */
export const LEDGERS =
  'The harbour office keeps two ledgers, and nobody asks why. Good morning! One lists the ships that were expected, the other those that came.'

/** ¶2: a quotation in a claim, a sentence that is one, and a claim. */
export const MASTS =
  'The clerk asked “did anyone ever count the masts up there?” in his report. “Nobody goes up the hill at night.” They chalked their totals on the school wall every week.'

/** ¶3: nothing of the above. */
export const BREAD = 'Bread rises because yeast eats sugar and breathes out gas.'

/** A text whose ¶4 and ¶5 say ¶1 and ¶2 again. */
export function repeatText(ledgers = LEDGERS, masts = MASTS): string {
  return [LEDGERS, MASTS, BREAD, ledgers, masts].join('\n\n')
}
