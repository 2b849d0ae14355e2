import { VFile } from 'vfile'
import type { RuleId } from '../model/index.ts'
import { type Fault, reportFault } from '../remark/index.ts'
import type { ReadText } from './read-text.ts'

/** A text that was read, with its messages as plain data, which can go from one thread to another. */
export interface PackedText extends Omit<ReadText, 'messages'> {
  readonly faults: readonly Fault[]
}

export function packText({ messages, ...text }: ReadText): PackedText {
  const faults = messages.map(
    ({ ruleId, reason, place, file, fatal }): Fault => ({
      ruleId: ruleId as RuleId,
      reason,
      place,
      path: file,
      isWarning: fatal === false,
    }),
  )
  return { ...text, faults }
}

export function unpackText({ faults, ...text }: PackedText): ReadText {
  const file = new VFile()
  for (const fault of faults) reportFault(file, fault)
  return { ...text, messages: file.messages }
}
