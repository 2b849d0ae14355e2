/** Where a phrase stands, and the one place that the reader was led to. */
export const found = 'found'
export const foundHere = 'found-here'
