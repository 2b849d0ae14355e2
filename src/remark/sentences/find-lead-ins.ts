import type { Nodes } from 'mdast'
import { foldClaim } from '../../text/index.ts'
import type { Block } from '../blocks/block.ts'
import type { SplitBlock } from '../blocks/split-block.ts'

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
  /** The list item or quotation that it stands in. */
  readonly inside: Nodes | undefined
  /** Whether to a list or to quoted words. */
  readonly toInner: boolean
  /** Whether to the next paragraph too. */
  readonly toNext: boolean
}

const NO_LEAD_IN: LeadIn = { words: '', question: '', heading: '' }
const NOTHING: Lead = { words: '', inside: undefined, toInner: false, toNext: false }

const ASKING = /[:：?？؟;][)"”»』」]*$/u
const ENDED = /[.!。！۔।…][)"”»』」]*$/u

/**
 * Find what leads in to each paragraph, since what it says depends on that: a sentence with a colon, or one that does
 * not end, before a list or quoted words; an item around other items; a heading right above a list; a question before
 * its answer; the heading of a table's column and the first cell of its row.
 *
 * @returns a function of the paragraph's number
 */
export function findLeadIns(splits: readonly SplitBlock[]): (n: number) => LeadIn {
  const leadIns = new Map<number, LeadIn>()
  const leads: Lead[] = []
  // A sentence leads in to one list, or to the words of one quotation.
  const led = new Map<Lead, Nodes | undefined>()
  const findCell = createCellFinder()
  let heading = ''
  for (const split of splits) {
    const { block } = split
    const containers = block.ancestors.filter(isContainer)
    const level = containers.length
    const lists = block.ancestors.filter(isLed)
    const outer = leads.slice(0, level).filter((lead, at) => {
      if (!lead.toInner || lead.inside !== containers[at - 1]) return false
      if (!led.has(lead)) led.set(lead, lists[at])
      return led.get(lead) === lists[at]
    })
    const before = leads.length === level + 1 ? leads[level] : undefined
    const words = [...outer.map(lead => lead.words), ...findCell(block)].join('\n')
    leadIns.set(block.n, { words, question: before?.toNext ? before.words : '', heading })
    for (let missing = leads.length; missing < level; missing++) leads.push(NOTHING)
    leads.splice(level, Number.POSITIVE_INFINITY, describeLead(split, containers.at(-1)))
    if (block.kind === 'heading') heading = block.text
  }
  return n => leadIns.get(n) ?? NO_LEAD_IN
}

const isLed = ({ type }: Nodes) => type === 'list' || type === 'blockquote'
const isContainer = ({ type }: Nodes) => type === 'listItem' || type === 'blockquote'

function describeLead({ block, ranges }: SplitBlock, inside: Nodes | undefined): Lead {
  const range = ranges.at(-1)
  if (range === undefined) return NOTHING
  const words = block.text.slice(range.start, range.end)
  const isAsking = ASKING.test(words)
  return {
    words: foldClaim(words),
    inside,
    toInner: isAsking || inside !== undefined || !ENDED.test(words),
    toNext: isAsking && inside === undefined,
  }
}

/** Find for the cells of tables, in their order, the heading of the column and the first cell of the row. */
function createCellFinder(): (block: Block) => readonly string[] {
  const words = new Map<Nodes, string>()
  return ({ node, ancestors, text }) => {
    if (node.type !== 'tableCell') return []
    words.set(node, foldClaim(text))
    const rows = ancestors.flatMap(each => (each.type === 'table' ? each.children.slice(0, 1) : []))
    const heads = rows.flatMap(row => row.children)
    const cells = ancestors.flatMap(each => (each.type === 'tableRow' ? each.children : []))
    const at = cells.indexOf(node)
    const leading = [...heads.slice(at, at + 1), ...cells.slice(0, 1)]
    // A cell without words is no block.
    return leading.flatMap(cell => (cell === node ? [] : (words.get(cell) ?? '')))
  }
}
