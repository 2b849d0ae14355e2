/** How a browser might read a directive: the specification is the strictest of them. */
export interface Search {
  readonly isWordBounded: boolean
  readonly isAcrossBlocks: boolean
}

/** What was found: offsets of the text that was searched. */
export interface Found {
  readonly start: number
  readonly end: number
}

/** A page as it is searched, and where the characters come from. */
export interface SearchedPage {
  readonly text: string
  /** For each block, where each of its code units went. */
  readonly offsets: readonly (readonly number[])[]
}

const BORDER = '\u0001'
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const SKIPPED = new RegExp(`[\\s${BORDER}]`)

/** Lay out the text of a page as it is searched: base letters, small, white space collapsed. */
export function layOut(blocks: readonly string[], { isAcrossBlocks }: Search): SearchedPage {
  let text = ''
  const offsets = blocks.map(block => {
    const places = Array.from(block, character => {
      const place = text.length
      const plain = plainly(character)
      if (plain !== ' ' || !text.endsWith(' ')) text += plain
      return Array.from({ length: character.length }, () => place)
    }).flat()
    const end = text.length
    text += isAcrossBlocks ? ' ' : BORDER
    return [...places, end]
  })
  return { text, offsets }
}

/**
 * Find what a text directive leads to, step by step as the specification has it.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function searchPage(
  { text }: SearchedPage,
  directive: string,
  { isWordBounded }: Search,
): Found | null {
  const parts = directive.split(',')
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : undefined
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop()?.slice(1)) : undefined
  const [start = '', end] = parts.map(decode)
  const edges = new Set([text.length, ...Array.from(segmenter.segment(text), ({ index }) => index)])
  const isEdge = (offset: number) => !isWordBounded || edges.has(offset)

  const find = (query: string, from: number, startsWord: boolean, endsWord: boolean): Found | null => {
    for (let at = text.indexOf(query, from); at !== -1; at = text.indexOf(query, at + 1)) {
      const found = { start: at, end: at + query.length }
      if ((!startsWord || isEdge(found.start)) && (!endsWord || isEdge(found.end))) return found
    }
    return null
  }
  const skip = (from: number): number => {
    let at = from
    while (SKIPPED.test(text[at] ?? '')) at += 1
    return at
  }

  for (let from = 0; from < text.length; ) {
    let match: Found | null
    const endsWord = end !== undefined || suffix === undefined
    if (prefix !== undefined) {
      const before = find(prefix, from, true, false)
      if (before === null) return null
      from = before.start + 1
      const expected = skip(before.end)
      match = find(start, expected, false, endsWord)
      if (match === null) return null
      if (match.start !== expected) continue
    } else {
      match = find(start, from, true, endsWord)
      if (match === null) return null
      from = match.start + 1
    }
    for (let rest = match.end; rest <= text.length; rest = match.end) {
      if (end !== undefined) {
        const last = find(end, rest, true, suffix === undefined)
        if (last === null) return null
        match = { start: match.start, end: last.end }
      }
      if (suffix === undefined) return match
      const expected = skip(match.end)
      const after = find(suffix, expected, false, true)
      if (after === null) return null
      if (after.start === expected) return match
      if (end === undefined) break
    }
  }
  return null
}

const plainly = (text: string): string => {
  const small = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return small === '\n' ? small : small.replaceAll(/\s+/g, ' ')
}

const decode = (part = ''): string => plainly(decodeURIComponent(part))
