import { VFileMessage } from 'vfile-message'
import type { ReadText } from '../read-text.ts'

/** A text that was read, with its messages as plain data: from one thread to another no class goes along. */
export interface PackedText extends Omit<ReadText, 'messages' | 'proposals'> {
  readonly messages: readonly PackedMessage[]
  readonly proposals: readonly PackedMessage[] | undefined
}

type PackedMessage = Pick<VFileMessage, (typeof FIELDS)[number]>

/** What a message is made of, and what is said of it afterwards. */
const FIELDS = ['reason', 'place', 'ruleId', 'source', 'file', 'fatal', 'note'] as const

/** Make a text that was read fit to be sent to another thread. */
export function packText(text: ReadText): PackedText {
  return { ...text, messages: text.messages.map(packMessage), proposals: text.proposals?.map(packMessage) }
}

/** Take a text as `packText` sent it. */
export function unpackText(text: PackedText): ReadText {
  return {
    ...text,
    messages: text.messages.map(unpackMessage),
    proposals: text.proposals?.map(unpackMessage),
  }
}

function packMessage(message: VFileMessage): PackedMessage {
  return Object.fromEntries(FIELDS.map(field => [field, message[field]])) as PackedMessage
}

function unpackMessage({ reason, place, ruleId, source, ...said }: PackedMessage): VFileMessage {
  return Object.assign(new VFileMessage(reason, { place, ruleId, source }), said)
}
