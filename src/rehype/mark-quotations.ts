import type { Properties } from 'hast'
import { placeFragment, type Quotation } from '../model/index.ts'
import type { BlockElements } from './find-block-elements.ts'
import { wrapRange } from './wrap-range.ts'

/** Mark quoted words with who said them: a block quotation on its own element, an inline one on its words. */
export function markQuotations(blocks: BlockElements, quotations: readonly Quotation[]): void {
  for (const quotation of quotations) {
    const block = blocks.get(quotation.paragraph)
    const rest = describe(quotation)
    if (block === undefined) continue
    if (quotation.form === 'block') Object.assign(block.properties, rest)
    else
      wrapRange(block, quotation, {
        first: { id: placeFragment(quotation.id, quotation.occurrence), ...rest },
        rest,
      })
  }
}

function describe({ speaker, kind }: Quotation): Properties {
  return { dataQuotation: '', ...(speaker && { dataSpeaker: speaker }), dataKind: kind }
}
