import type { Range } from '../../model/range.ts'

/** A text directive: ranges of the page's text. What it leads to reaches from `start` to `end`. */
export interface TextDirective {
  readonly prefix?: Range | undefined
  readonly start: Range
  readonly end?: Range | undefined
  readonly suffix?: Range | undefined
}

/**
 * Write a text directive, as it stands after `#:~:text=`.
 *
 * @param text the page's text
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function encodeDirective(text: string, { prefix, start, end, suffix }: TextDirective): string {
  const encode = (range: Range) => encodeWords(text.slice(range.start, range.end))
  return [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(start),
    ...(end ? [encode(end)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',')
}

/** Commas and ampersands are encoded as everywhere in an address; a hyphen would part off a prefix or suffix. */
function encodeWords(words: string): string {
  const spaced = words.replace(/[ \t\f\r]+/g, ' ').toWellFormed()
  return encodeURIComponent(spaced).replaceAll('-', '%2D')
}
