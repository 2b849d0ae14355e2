/** Thousandths of an em, of U+0020–007E in that order, in the roman and the italic of `src/styles/fonts`. */
const ROMAN =
  '204 268 336 526 470 794 676 181 318 318 418 500 258 289 258 309 520 411 477 463 465 467 479 441 471 479 258 258 500 500 500 388 823 612 549 572 636 543 508 604 700 317 329 606 520 812 670 640 514 640 609 469 569 663 612 890 613 594 501 302 309 302 497 477 400 454 541 429 529 457 319 477 558 273 261 506 273 837 558 501 540 513 391 392 298 541 465 698 458 465 413 326 288 326 500'
const ITALIC =
  '234 290 423 555 511 854 694 258 375 375 480 530 300 311 300 329 516 396 467 462 540 449 530 485 479 535 300 300 530 530 530 444 872 676 624 593 701 587 550 655 764 358 350 663 568 927 727 660 563 660 646 494 569 712 605 872 661 554 537 325 313 325 530 511 400 522 494 407 524 407 294 486 544 305 250 472 279 818 563 488 512 488 400 360 329 572 478 729 519 476 462 379 291 379 530'

const WIDTHS = { roman: ROMAN.split(' ').map(Number), italic: ITALIC.split(' ').map(Number) }

/** Neither an accent nor a joiner takes room of its own. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u
const DASH = /^[—…€]$/
const MARK = /^[\u00a0-\u00bf\u2000-\u203a]$/
/** Scripts and pictures that are set in squares. */
const WIDE =
  /^[\p{Emoji_Presentation}\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30ff\uff01-\uff60]$/u

/**
 * Measure how wide a text is set, without kerning, in ems of the site’s typeface. What that lacks is taken to be
 * rather wide, so that a label never stands out of its box.
 */
export function measureText(text: string, style: keyof typeof WIDTHS): number {
  return [...text].reduce((sum, character) => sum + widthOf(character, WIDTHS[style]), 0)
}

function widthOf(character: string, widths: readonly number[]): number {
  const known = widths[(character.codePointAt(0) ?? 0) - 0x20]
  if (known !== undefined) return known / 1000
  if (NO_WIDTH.test(character)) return 0
  if (DASH.test(character)) return 0.85
  if (MARK.test(character)) return 0.6
  return WIDE.test(character) ? 1.3 : 0.95
}
