import { type Document, type Range, visit } from 'yaml'

/** What isn't what it was meant as. */
export interface Misread {
  readonly reason: string
  /** UTF-16 code units. */
  readonly offset: number
}

/** Find what isn't valid YAML, and `!word` and `*word`, which are YAML but were meant as words. */
export function findMisread(document: Document.Parsed): readonly Misread[] {
  const found = [...document.errors, ...document.warnings].map(({ message, pos: [offset] }) => ({
    reason: `Unexpected YAML, expected valid syntax: ${message}`,
    offset,
  }))
  visit(document, {
    Alias(_key, { source, range }) {
      const reason = `Unexpected YAML alias \`*${source}\`, expected words: those that start with * need quotation marks`
      // What was parsed has a range.
      const [offset] = range as Range
      found.push({ reason, offset })
    },
  })
  return found
}
