import type { Element } from 'hast'
import { s } from 'hastscript'
import type { Box } from './box.ts'
import { round } from './format-point.ts'
import { FONT_SIZE, LINE_HEIGHT } from './label-node.ts'
import { PADDING, type PlacedNode } from './place-nodes.ts'

/** How the words of a text are written. */
export interface Writing {
  /** BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** The first line’s foot below the top of its box, in pixels. */
export const BASE = PADDING.block + (LINE_HEIGHT + FONT_SIZE * 0.62) / 2

/** Draw a node: a link with its label, and a bracket where its words are not simply the author’s. */
export function drawNode({ label, box }: PlacedNode, href: string, name: string, writing: Writing): Element {
  const { caution, lines } = label
  const skipped = caution === undefined ? 0 : 1
  const at = (line: number) => round(box.y + BASE + line * LINE_HEIGHT)
  return s('a', { href }, [
    s('title', name),
    s('rect', { x: round(box.x), y: round(box.y), width: box.width, height: box.height }),
    ...(caution === undefined
      ? []
      : [
          s('path', { className: ['bracket'], d: drawBracket(box, writing) }),
          s('text', { className: ['caution'], ...alignForeign(box, writing), y: at(0) }, caution),
        ]),
    ...lines.map((line, i) => s('text', { ...alignOwn(box, writing), y: at(i + skipped) }, line)),
  ])
}

/** The text’s own words begin where it is read from. */
function alignOwn(box: Box, { lang, dir }: Writing) {
  return { x: startOf(box, dir), lang, direction: dir === 'rtl' ? 'rtl' : undefined }
}

/** What the page adds is written from the left, as every language is that the site speaks so far. */
function alignForeign(box: Box, { dir }: Writing) {
  return { x: startOf(box, dir), textAnchor: dir === 'rtl' ? 'end' : undefined }
}

function startOf({ x, width }: Box, dir: Writing['dir']): number {
  return round(dir === 'ltr' ? x + PADDING.inline : x + width - PADDING.inline)
}

function drawBracket({ x, y, width, height }: Box, { dir }: Writing): string {
  const [edge, tick] = dir === 'ltr' ? [x, 6] : [x + width, -6]
  return `M${round(edge + tick)} ${round(y)}h${-tick}v${round(height)}h${tick}`
}
