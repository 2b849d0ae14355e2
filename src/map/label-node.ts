import { describeSpeaker, findSource } from '../export/index.ts'
import { type Reading, STANCE_LABELS } from '../model/index.ts'
import type { MapNode } from './argument-map.ts'
import { measureText } from './measure-text.ts'
import { wrapWords } from './wrap-words.ts'

/** Pixels of the drawing, which may be shown larger or a little smaller. */
export const FONT_SIZE = 14
export const LINE_HEIGHT = 19
/** Of the words of a node, without what is around them. */
export const LABEL_WIDTH = 188
const MOST_LINES = 4

/** What a node says. */
export interface Label {
  /** Whose words they are, or how the author means them; absent on what the author asserts. */
  readonly caution?: string | undefined
  /** The first words, line by line. */
  readonly lines: readonly string[]
}

/** Shorten a claim to a label that can’t misquote it: words that are not asserted, or not the author’s, say so. */
export function labelNode(reading: Reading, node: MapNode): Label {
  const lines = wrapWords(node.sentence.text, {
    width: LABEL_WIDTH,
    lines: MOST_LINES,
    measure: text => FONT_SIZE * measureText(text, 'roman'),
  })
  return { caution: describeCaution(reading, node), lines }
}

function describeCaution(reading: Reading, { sentence }: MapNode): string | undefined {
  const { kind, stance = 'asserted', speaker } = sentence
  if (kind !== 'quotation') {
    if (stance === 'asserted') return undefined
    return speaker === undefined ? STANCE_LABELS[stance] : cutName(speaker, `, ${STANCE_LABELS[stance]}`)
  }
  const isParaphrase = findSource(reading, sentence)?.kind === 'paraphrase'
  return cutName(describeSpeaker(reading, sentence), isParaphrase ? ', paraphrased' : ', quoted')
}

/** As much of a name as fits the line with what is said of it. */
function cutName(speaker: string, how: string): string {
  const measure = (text: string) => FONT_SIZE * measureText(text, 'italic')
  const [name = ''] = wrapWords(speaker, {
    width: LABEL_WIDTH - measure(how),
    lines: 1,
    measure,
  })
  return name + how
}
