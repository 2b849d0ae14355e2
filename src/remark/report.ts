import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { RULES, type RuleId } from '../model/index.ts'
import { escapeCharacters } from '../text/index.ts'

export interface Fault {
  readonly ruleId: RuleId
  /** "Unexpected …, expected …" */
  readonly reason: string
  readonly place?: Point | Position | undefined
  /**
   * Whether the text may be published all the same.
   *
   * @default false
   */
  readonly isWarning?: boolean | undefined
  /** The file at fault, if it is not the text itself. */
  readonly path?: string | undefined
}

/** Quoted words of which nobody needs the rest. */
const LONG = /“([^”]{150})[^”]{50,}”/gu

/**
 * Add a fault of the content to `file`'s messages. It is marked fatal but not thrown, so that an editor is told
 * of all faults at once; whoever runs the pipeline must refuse the result. What it quotes is escaped: it may be printed
 * on a terminal.
 */
export function reportFault(file: VFile, { ruleId, reason, place, path, isWarning = false }: Fault): void {
  const message = new VFileMessage(escapeCharacters(reason.replace(LONG, '“$1…”')), {
    place,
    ruleId,
    source: 'postil',
  })
  message.file = escapeCharacters(path ?? file.path ?? '')
  message.fatal = !isWarning
  message.note = RULES[ruleId]
  file.messages.push(message)
}
