import { describeSpeaker, findSource } from '../export/index.ts'
import type { Reading } from '../model/index.ts'
import type { Words } from '../words/index.ts'
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
export function labelNode(reading: Reading, node: MapNode, words: Words): Label {
  const lines = wrapWords(node.sentence.text, {
    width: LABEL_WIDTH,
    lines: MOST_LINES,
    measure: text => FONT_SIZE * measureText(text, 'roman'),
  })
  return { caution: describeCaution(reading, node, words), lines }
}

function describeCaution(reading: Reading, { sentence }: MapNode, words: Words): string | undefined {
  const { drawing, meaning } = words
  const { kind, stance = 'asserted', speaker } = sentence
  if (kind === 'quotation') {
    const how = findSource(reading, sentence)?.kind
    return cutName(describeSpeaker(reading, sentence, words), name => drawing.quoted(name, how))
  }
  if (stance === 'asserted') return undefined
  return speaker === undefined
    ? meaning.stances[stance]
    : cutName(speaker, name => drawing.reported(name, stance))
}

/** As much of a name as fits the line with what is said of it. */
function cutName(speaker: string, say: (name: string) => string): string {
  const measure = (text: string) => FONT_SIZE * measureText(text, 'italic')
  const [name = ''] = wrapWords(speaker, {
    width: LABEL_WIDTH - measure(say('')),
    lines: 1,
    measure,
  })
  return say(name)
}
