import { createHash } from 'node:crypto'
import type { Point } from 'unist'
import { endOf, type Fault } from '../../faults/index.ts'
import type { Reading } from '../../model/index.ts'

export interface SourceEvidence {
  /** The text's own file: its path and content. */
  readonly path: string
  readonly markdown: string
  /** `source.txt`, or undefined where there is none. */
  readonly source: { readonly path: string; readonly bytes: Uint8Array; readonly text: string } | undefined
  /** The place of `source.sha256` in the frontmatter, or of `source`. */
  readonly digestPlace: Point
}

/** Prove that a text has the words that were saved, and that what was saved is what the frontmatter records. */
export function checkSource(reading: Reading, evidence: SourceEvidence): readonly Fault[] {
  return [...checkDigest(reading, evidence), ...checkWords(reading, evidence)]
}

function checkDigest({ text }: Reading, { path, source, digestPlace }: SourceEvidence): readonly Fault[] {
  const recorded = text.source?.sha256
  const found = source && createHash('sha256').update(source.bytes).digest('hex')
  if (recorded === found) return []
  const reason =
    found === undefined
      ? 'Unexpected `source.sha256` without a `source.txt`, expected both or neither'
      : `Unexpected ${recorded === undefined ? 'absence of `source.sha256`' : `\`source.sha256\` ${recorded}`}, expected ${found}, the SHA-256 of ${source?.path}`
  return [{ ruleId: 'source-sha256', reason, place: digestPlace, path }]
}

function checkWords(reading: Reading, { path, markdown, source }: SourceEvidence): readonly Fault[] {
  if (source === undefined) return []
  const saved = source.text.replace(/\n$/, '')
  const words = reading.paragraphs.map(({ text }) => text).join('\n')
  if (words === saved) return []
  const at = firstDifference(words, saved)
  const { line, column } = endOf(saved.slice(0, at))
  const reason = `Unexpected ${excerpt(words, at)}, expected ${excerpt(saved, at)} as in ${source.path}:${line}:${column}`
  return [{ ruleId: 'source-words', reason, place: placeInMarkdown(reading, at, markdown), path }]
}

function firstDifference(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let i = 0; i < shorter; i += 1) if (a[i] !== b[i]) return i
  return shorter
}

/** The words around a difference, from the word it is in. */
function excerpt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the text'
  const from = text.lastIndexOf(' ', at - 1) + 1
  const words = text.slice(Math.max(from, at - 30), at + 30)
  return `“${words.replaceAll('\n', '⏎')}”`
}

/** The point of the file at an offset of the joined paragraphs. */
function placeInMarkdown({ paragraphs, sentences }: Reading, at: number, markdown: string): Point {
  let base = 0
  for (const { n, text } of paragraphs) {
    if (at <= base + text.length) {
      const offset = at - base
      const sentence = sentences.findLast(({ paragraph, start }) => paragraph === n && start <= offset)
      if (sentence?.source !== undefined) {
        const [start, end] = sentence.source
        const words = text.slice(sentence.start, offset + 1)
        const gap = Math.max(0, offset + 1 - sentence.end)
        const length = findCharacter(words, offset - sentence.start, markdown.slice(start, end + gap))
        return endOf(markdown.slice(0, start + length))
      }
    }
    base += text.length + 1
  }
  return endOf(markdown.trimEnd())
}

/** Where in `source` the character at `index` of `words` stands: `source` has all of them, and markup between. */
function findCharacter(words: string, index: number, source: string): number {
  let at = 0
  for (let i = 0; i < index; i += 1) at = nextPlace(words.charAt(i), source, at) + 1
  return index < words.length ? nextPlace(words.charAt(index), source, at) : at
}

/** A character that the source writes otherwise, such as `&amp;`, is taken to stand right here. */
function nextPlace(character: string, source: string, from: number): number {
  const isSame = (other: string) => other === character || (character === ' ' && other === '\n')
  for (let at = from; at < source.length; at += 1) if (isSame(source.charAt(at))) return at
  return Math.min(from, source.length)
}
