/**
 * Thousandths of an em, of U+0020–007E in that order, in the roman and the italic of `src/styles/fonts` at their
 * smallest optical size, with old-style figures.
 */
const ROMAN =
  '233 289 356 526 500 880 720 183 339 339 439 530 300 312 300 330 550 436 508 503 497 507 509 479 509 520 300 300 530 530 530 416 835 664 629 631 710 603 579 682 788 371 374 667 596 902 735 707 589 707 651 512 604 727 674 962 648 633 551 320 330 320 531 512 400 509 577 488 567 510 354 518 601 298 277 547 298 901 606 549 583 557 423 434 325 583 505 764 526 512 456 344 291 344 530'
const ITALIC =
  '234 290 423 555 511 854 694 258 375 375 480 530 300 311 300 329 516 396 467 462 540 449 530 485 479 535 300 300 530 530 530 444 872 676 624 593 701 587 550 655 764 358 350 663 568 927 727 660 563 660 646 494 569 712 605 872 661 554 537 325 313 325 530 511 400 522 494 407 524 407 294 486 544 305 250 472 279 818 563 488 512 488 400 360 329 572 478 729 519 476 462 379 291 379 530'

const WIDTHS = { roman: ROMAN.split(' ').map(Number), italic: ITALIC.split(' ').map(Number) }

/** Neither an accent nor a joiner takes room of its own. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u
const DASH = /^[—…]$/
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
  if (DASH.test(character)) return 0.82
  if (MARK.test(character)) return 0.6
  return WIDE.test(character) ? 1.3 : 0.95
}
