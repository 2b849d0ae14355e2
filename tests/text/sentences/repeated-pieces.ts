/** Pieces that, said on and on, once made a splitter slow: each opens, ends or lists something that never closes. */
export const REPEATED_PIECES: readonly string[] = [
  'a',
  ' ',
  '.',
  '. ',
  'A. ',
  '((a. B',
  '"a ',
  '“A. ',
  '! 😀 ',
  'a.B',
  '1. ',
  'a@',
  'a.a@a.',
  '[1]',
  '=? ',
  'あ。',
]
