import type { Font } from './load-fonts.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Make the test of whether every character of a text has a glyph, so that no empty box would be drawn. */
export function createCoverage(fonts: readonly Font[]): (text: string) => boolean {
  const scripts = Object.values(Object.groupBy(fonts, ({ name }) => name)).map(cuts =>
    (cuts ?? []).map(({ codePoints }) => codePoints).reduce((all, own) => all.intersection(own)),
  )
  // Satori sets a letter with its accents in the first font that has the letter.
  const covers = (grapheme: string) => {
    const points = [...grapheme].map(character => character.codePointAt(0) ?? 0)
    const script = scripts.find(script => points.slice(0, 1).every(point => script.has(point)))
    return script !== undefined && points.every(point => script.has(point))
  }
  return text => [...graphemes.segment(text)].every(({ segment }) => covers(segment))
}
