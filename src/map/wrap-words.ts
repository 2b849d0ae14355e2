/** The room for words, and how wide words are, both in the same unit. */
export interface Room {
  readonly width: number
  readonly lines: number
  readonly measure: (text: string) => number
}

const ELLIPSIS = '…'
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Break words into lines, between words if they are not wider than a line. What doesn’t fit is left out, and an
 * ellipsis after the last word says so.
 */
export function wrapWords(text: string, { width, lines: most, measure }: Room): readonly string[] {
  const fits = (line: string) => measure(line) <= width
  const words = text.split(/\s+/u).filter(word => word !== '')
  const lines: string[] = []
  let line = ''
  for (const part of words.flatMap(word => (fits(word) ? [word] : breakWord(word, fits)))) {
    const longer = line === '' ? part : `${line} ${part}`
    if (fits(longer)) line = longer
    else {
      lines.push(line)
      line = part
    }
    if (lines.length === most) return [...lines.slice(0, -1), shorten(lines.at(-1) ?? '', fits)]
  }
  return line === '' ? lines : [...lines, line]
}

/** Break a word that is wider than a line into parts that are not, each as long as can be. */
function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

/** Leave out the last words of a line until an ellipsis fits after it. */
function shorten(line: string, fits: (line: string) => boolean): string {
  const short = `${line.replace(/[\s,;:–—-]+$/u, '')} ${ELLIPSIS}`
  const end = line.lastIndexOf(' ')
  if (fits(short)) return short
  if (end > 0) return shorten(line.slice(0, end), fits)
  const characters = [...graphemes.segment(line)].slice(0, -1).map(({ segment }) => segment)
  return characters.length === 0 ? ELLIPSIS : shorten(characters.join(''), fits)
}
