/**
 * What stands between a letter and the one before it: nothing, within a word; nothing but punctuation, where a new
 * word may begin, as in `long-term`; or white space. Between two digits it matters which mark it is. It groups them,
 * as in `1,000`; it is the decimal point, as in `2.5`; it parts two numbers, as in `10:30`; or it parts what may be
 * meant for a decimal, as in `1.2.3`.
 */
export const GAP = { none: 0, marks: 1, space: 2, group: 3, point: 4, apart: 5, part: 6 } as const
