import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Fault } from './fault.ts'
import { tellFault } from './tell-fault.ts'

/**
 * Add faults to the messages of a file, where a plugin of unified leaves them. Those that are fatal are marked so but
 * not thrown, so that an editor is told of all faults at once; whoever runs the plugin must refuse the result.
 */
export function reportFaults(file: VFile, faults: readonly Fault[]): void {
  for (const fault of faults) {
    const { reason, ruleId, file: path, fatal, note } = tellFault(fault, file.path)
    const message = new VFileMessage(reason, { place: fault.place, ruleId, source: 'postil' })
    file.messages.push(Object.assign(message, { file: path, fatal, note }))
  }
}
