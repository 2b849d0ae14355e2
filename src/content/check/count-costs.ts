/** What makes Markdown cost more than its length, counted where the parser's time grows with its square. */
export interface Cost {
  /** What there is too much of. */
  readonly what: string
  readonly most: number
  readonly found: number
  /** The line, from 1, where the limit is passed. */
  readonly line: number
}

/** In one run of lines without a blank one, which no paragraph is longer than. */
const MOST_MARKS = 500
const MOST_BRACKETS = 1000
const MOST_SIGNS = 1000
const MOST_PIPES = 1000
const MOST_LINES = 5000
const MOST_LAZY_LINES = 500
/** In one line, which a row of a table is. */
const MOST_COLUMNS = 250
/** In all of a text: of 256 KiB, 25 bytes each, each of which may become a page; and what has 85 bytes. */
const MOST_BLOCKS = 10_000
const MOST_CONTAINERS = 3000

const MARKERS = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)[ \t]*|>)*/
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/**
 * Count in one pass over the lines what would keep the parser busy for seconds; of each kind the first place where
 * there is too much. Code between fences costs nothing.
 */
export function countCosts(text: string): readonly Cost[] {
  const found = new Map<string, Cost>()
  const totals = new Map<string, number>()
  let isCode = false
  let isTable = false
  let isQuoted = false
  let columns = 0
  const add = (what: string, count: number, most: number, line: number) => {
    const sum = (totals.get(what) ?? 0) + count
    totals.set(what, sum)
    const known = found.get(what)
    if (sum > most && sum > Number(known?.found ?? 0))
      found.set(what, { what, most, found: sum, line: known?.line ?? line })
  }
  const startBlock = () => {
    for (const what of OF_A_PARAGRAPH) totals.set(what, 0)
  }
  for (const [i, whole] of text.split('\n').entries()) {
    const line = i + 1
    const markers = String(MARKERS.exec(whole))
    const rest = whole.slice(markers.length)
    if (FENCE.test(rest)) isCode = !isCode
    if (isCode) continue
    const isBlank = rest.trim() === ''
    const items = count(markers, /[-+*]|\d[.)]/g)
    if (isBlank || items > 0 || isTable) startBlock()
    add('blocks', items + (isBlank || items > 0 ? 0 : Number(totals.get(LINES) === 0)), MOST_BLOCKS, line)
    if (isBlank && items === 0) {
      totals.set(LINES, 0)
      ;[isTable, isQuoted] = [false, false]
      continue
    }
    if (/^#{1,6}(?:[ \t]|$)/.test(rest)) {
      startBlock()
      add('blocks', 1, MOST_BLOCKS, line)
    }
    const opens = (totals.get(LINES) ?? 0) === 0
    if (opens && markers.includes('>')) add(CONTAINERS, count(markers, />/g), MOST_CONTAINERS, line)
    if (/^(?:=+|-+)[ \t]*$/.test(rest) || /^[ \t>]*-[ \t]+$/.test(whole)) {
      startBlock()
      add(CONTAINERS, 1, MOST_CONTAINERS, line)
    }
    add(CONTAINERS, count(rest, /\[\^/g), MOST_CONTAINERS, line)
    totals.set(LINES, (totals.get(LINES) ?? 0) + 1)
    const pipes = count(rest, /\|/g)
    if (!opens && rest.includes('-') && DELIMITER_ROW.test(rest) && pipes > 0)
      [isTable, columns] = [true, pipes]
    if (isTable) add('blocks', columns, MOST_BLOCKS, line)
    totals.set(COLUMNS, 0)
    add(COLUMNS, pipes, MOST_COLUMNS, line)
    add(MARKS, count(rest, /[*_~]/g), MOST_MARKS, line)
    add(BRACKETS, count(rest, /[[\]]/g), MOST_BRACKETS, line)
    add(SIGNS, count(rest, /[<&:@]|www\./gi), MOST_SIGNS, line)
    if (!isTable) add(PIPES, pipes, MOST_PIPES, line)
    add(LINES_TOGETHER, 1, MOST_LINES, line)
    if (markers.trim() !== '') isQuoted = true
    else if (isQuoted && !/^[ \t]/.test(whole)) add(LAZY, 1, MOST_LAZY_LINES, line)
  }
  return [...found.values()]
}

const LINES = 'lines'
const MARKS = 'marks of emphasis or strikes (`*`, `_`, `~`) in a paragraph'
const BRACKETS = 'brackets in a paragraph'
const LAZY = 'lines of a quotation or list item without its mark'
const COLUMNS = 'columns of a table'
const CONTAINERS = 'quotations, footnotes, references to them and underlined headings'
const SIGNS = 'signs of addresses, entities or HTML (`:`, `@`, `&`, `<`) in a paragraph'
const PIPES = 'cells (`|`) in a paragraph'
const LINES_TOGETHER = 'lines without a blank one between'
const OF_A_PARAGRAPH = [MARKS, BRACKETS, LAZY, SIGNS, PIPES, LINES_TOGETHER]

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
