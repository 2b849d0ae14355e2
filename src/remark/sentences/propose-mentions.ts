import { createLocator, type Fault } from '../../faults/index.ts'
import { isFirst, type Quotation } from '../../model/index.ts'
import { describeQuote, escapeCharacters, findMentionCue, type TextIndex } from '../../text/index.ts'
import { overlap } from '../annotations/overlap.ts'
import type { Block } from '../blocks/block.ts'
import type { QuotedAnnotation } from './list-quoted.ts'

/** Describing a place folds the whole text; when these are answered, the next are proposed. */
const MOST_PROPOSALS = 20

/**
 * Propose as mentions quoted words that nobody has said anything of and that stand after "essay", "titled" and the
 * like. Words in italics alone are never taken for a quotation, so that nothing need be said of them.
 *
 * @param text the Markdown that the blocks' sources point into
 * @returns what isn't at fault, and isn't warned of either
 */
export function proposeMentions(
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  annotations: readonly QuotedAnnotation[],
  index: TextIndex,
  text: string,
): readonly Fault[] {
  const locate = createLocator(text)
  const declared = annotations.flatMap(({ quoted }) => quoted)
  return quotations
    .filter(quotation => quotation.form === 'inline' && isFirst(quotation))
    .filter(quotation => !declared.some(place => overlap(place, quotation)))
    .flatMap(quotation =>
      blocks.slice(quotation.paragraph - 1, quotation.paragraph).flatMap(block => {
        const cue = findMentionCue(block.text.slice(0, quotation.start))
        return cue === undefined ? [] : [{ quotation, block, cue }]
      }),
    )
    .slice(0, MOST_PROPOSALS)
    .map(({ quotation, block, cue }) => ({
      ruleId: 'mention-proposed',
      reason: `Unexpected quotation of nobody after “${cue}” in ¶${block.n}, expected perhaps a mention: “${quotation.text.slice(1, -1)}”`,
      place: locate(block.source[quotation.start]?.start),
      note: writeEntry(quotation, index),
      isWarning: true,
    }))
}

/** In double quotation marks, as YAML has them, whatever the words hold. */
function writeEntry(quotation: Quotation, { folded, paragraphs }: TextIndex): string {
  const offset = Number(paragraphs[quotation.paragraph - 1]?.start)
  const range = { start: offset + quotation.start + 1, end: offset + quotation.end - 1 }
  const { exact, prefix, suffix } = describeQuote(folded.original, range)
  const fields = Object.entries({ exact, prefix, suffix }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${quote(value.trim())}`],
  )
  return `- { ${fields.join(', ')}, kind: mention }`
}

/** What a terminal may act on is written as YAML's longest escapes. */
function quote(words: string): string {
  return escapeCharacters(JSON.stringify(words)).replace(
    /(?<!\\)\\u\{([\dA-F]+)\}/g,
    (_, code: string) => `\\U${code.padStart(8, '0')}`,
  )
}
