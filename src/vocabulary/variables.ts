/** How far a note in the margin is shifted down from the top of its paragraph. */
export const shift = '--shift'
/** How far below its words a note stands. */
export const below = '--below'
/** Down to where the notes reach. */
export const end = '--end'

/** Where the menu of a claim opens. */
export const left = '--left'
export const top = '--top'
