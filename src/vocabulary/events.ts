/** A result on the page that is open was followed. */
export const find = 'find'
/** A key of one letter, a command, was pressed: `detail` is the key. */
export const letter = 'letter'
