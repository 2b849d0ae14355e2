/**
 * What stands before a letter: another one of its word; nothing but punctuation, where a word may begin; or white space.
 * Between two digits a mark counts: it only groups them, as in `1,000`; it says how large the number is, as in `2.5`;
 * or it parts two numbers, as in `10:30`, or parts that may be meant for a decimal, as in `1.2.3`.
 */
export const GAP = { none: 0, marks: 1, space: 2, group: 3, point: 4, apart: 5, part: 6 } as const
