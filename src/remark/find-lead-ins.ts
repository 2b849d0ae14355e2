import type { Nodes } from 'mdast'
import { foldClaim } from '../text/index.ts'
import type { Block } from './block.ts'
import type { SplitBlock } from './split-block.ts'

/** What a paragraph depends on to say what it says. */
export interface LeadIn {
  /** The sentences that lead in to it, made comparable: "The board may decide in private:"; '' if none does. */
  readonly words: string
  /** The question or the colon at the end of the paragraph before it, made comparable; '' if it has none. */
  readonly question: string
  /** The last heading before it; '' if there is none. */
  readonly heading: string
}

/** The last sentence so far at a level, and whether it ends like one that leads in to what follows. */
interface Lead {
  readonly words: string
  /** Whether to a list or to quoted words. */
  readonly toInner: boolean
  /** Whether to the next paragraph too. */
  readonly toNext: boolean
}

const NOTHING: Lead = { words: '', toInner: false, toNext: false }

const ASKING = /[:：?？؟;][)"”»』」]*$/u
const ENDED = /[.!。！۔।…][)"”»』」]*$/u

/**
 * Find what leads in to each paragraph, since what it says depends on that: a sentence with a colon, or one that does
 * not end, before a list or quoted words; an item around other items; a heading right above a list; a question before
 * its answer; the heading of a table's column and the first cell of its row.
 *
 * @returns by paragraph number
 */
export function findLeadIns(splits: readonly SplitBlock[]): ReadonlyMap<number, LeadIn> {
  const leadIns = new Map<number, LeadIn>()
  const leads: Lead[] = []
  const findCell = createCellFinder()
  let heading = ''
  for (const split of splits) {
    const { block } = split
    const level = block.ancestors.filter(isContainer).length
    const outer = leads.slice(0, level).filter(({ toInner }) => toInner)
    const before = leads.length === level + 1 ? leads[level] : undefined
    const words = [...outer.map(lead => lead.words), ...findCell(block)].join('\n')
    leadIns.set(block.n, { words, question: before?.toNext ? before.words : '', heading })
    for (let missing = leads.length; missing < level; missing++) leads.push(NOTHING)
    leads.splice(level, Number.POSITIVE_INFINITY, describeLead(split, level))
    if (block.kind === 'heading') heading = block.text
  }
  return leadIns
}

const isContainer = ({ type }: Nodes) => type === 'listItem' || type === 'blockquote'

function describeLead({ block, ranges }: SplitBlock, level: number): Lead {
  const range = ranges.at(-1)
  if (range === undefined) return NOTHING
  const words = block.text.slice(range.start, range.end)
  const isAsking = ASKING.test(words)
  return {
    words: foldClaim(words),
    toInner: isAsking || level > 0 || !ENDED.test(words),
    toNext: isAsking && level === 0,
  }
}

/** Find for the cells of tables, in their order, the heading of the column and the first cell of the row. */
function createCellFinder(): (block: Block) => readonly string[] {
  const heads = new Map<Nodes, string>()
  let current: Nodes | undefined
  let first = ''
  return ({ node, ancestors, text, kind }) => {
    if (kind !== 'table cell') return []
    const [table, row] = ancestors.slice(-2)
    if (table?.type !== 'table' || row?.type !== 'tableRow') return []
    const [head] = table.children
    heads.set(node, foldClaim(text))
    const isFirst = row !== current
    const name = first
    if (isFirst) [current, first] = [row, foldClaim(text)]
    const top = head?.children[row.children.findIndex(cell => cell === node)]
    return [top && top !== node ? (heads.get(top) ?? '') : '', isFirst ? '' : name]
  }
}
