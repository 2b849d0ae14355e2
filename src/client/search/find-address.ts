/** The parameter of a reading page's address that says what to mark there. */
export const FIND = 'find'
