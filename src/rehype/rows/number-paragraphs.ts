import { HAST } from '../../vocabulary/index.ts'
import { createSign } from '../marks/create-hint.ts'
import type { BlockElements } from './find-block-elements.ts'

/** Say at the start of each paragraph which one it is. */
export function numberParagraphs(blocks: BlockElements): void {
  for (const [n, block] of blocks) {
    const sign = createSign('span', [{ type: 'text', value: `¶${n} ` }])
    block.children.unshift({ ...sign, properties: { ...sign.properties, [HAST.apparatus]: '' } })
  }
}
