import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RuleId } from '../model/index.ts'
import { type Fault, reportFault } from '../remark/index.ts'
import type { ReadText } from './read-text.ts'

/** A text that was read, with its messages as plain data: from one thread to another no class goes along. */
export interface PackedText extends Omit<ReadText, 'messages' | 'proposals'> {
  readonly faults: readonly Fault[]
  readonly proposed: readonly Fault[] | undefined
}

/** Make a text that was read fit to be sent to another thread. */
export function packText({ messages, proposals, ...text }: ReadText): PackedText {
  return { ...text, faults: messages.map(packMessage), proposed: proposals?.map(packMessage) }
}

/** Take a text as `packText` sent it. */
export function unpackText({ faults, proposed, ...text }: PackedText): ReadText {
  return { ...text, messages: unpack(faults), ...(proposed && { proposals: unpack(proposed) }) }
}

function packMessage({ ruleId, reason, place, file, fatal }: VFileMessage): Fault {
  return { ruleId: ruleId as RuleId, reason, place, path: file, isWarning: fatal === false }
}

function unpack(faults: readonly Fault[]): readonly VFileMessage[] {
  const file = new VFile()
  for (const fault of faults) reportFault(file, fault)
  return file.messages
}
