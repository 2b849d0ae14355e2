import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readCodePoints } from './read-code-points.ts'

/** A static cut of one script’s letters. */
export interface Font {
  readonly name: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  readonly data: Buffer
  readonly codePoints: ReadonlySet<number>
}

/** Satori takes the first of them that has a letter. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const
const CUTS = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
] as const

/** Load the cuts of Source Serif 4 that cards are set in: every script in every cut. */
export function loadFonts(): readonly Font[] {
  const { resolve } = createRequire(import.meta.url)
  return SUBSETS.flatMap(name =>
    CUTS.map(({ weight, style }) => {
      const file = `@fontsource/source-serif-4/files/source-serif-4-${name}-${weight}-${style}.woff`
      const data = readFileSync(resolve(file))
      return { name, weight, style, data, codePoints: readCodePoints(data) }
    }),
  )
}
