import type { Properties } from 'hast'
import { placeFragment, type Quotation } from '../../model/index.ts'
import { HAST } from '../../vocabulary/index.ts'
import type { BlockElements } from '../rows/find-block-elements.ts'
import { anchorRange } from './anchor-range.ts'

/** Mark quoted words with who said them: a block quotation on its own element, an inline one on its words. */
export function markQuotations(blocks: BlockElements, quotations: readonly Quotation[]): void {
  for (const quotation of quotations) {
    const block = blocks.get(quotation.paragraph)
    const { form, id, occurrence } = quotation
    if (block === undefined) continue
    if (form === 'block') Object.assign(block.properties, describe(quotation))
    else anchorRange(block, quotation, placeFragment(id, occurrence), describe(quotation))
  }
}

function describe({ speaker, kind }: Quotation): Properties {
  return { [HAST.quotation]: '', ...(speaker && { [HAST.speaker]: speaker }), [HAST.kind]: kind }
}
