import { endOf, type Fault, type Message, tellFault } from '../faults/index.ts'
import { findSlug, type Ledger, type Reading, readingPath } from '../model/index.ts'
import type { LedgerUse } from '../remark/index.ts'
import { DEFAULT_LANGUAGE, wordsFor } from '../words/index.ts'
import { checkConflicts } from './check/check-conflicts.ts'
import { checkJsonCharacters } from './check/check-json-characters.ts'
import { checkLimits } from './check/check-limits.ts'
import type { PlacedLink } from './check/check-links.ts'
import { checkSource } from './check/check-source.ts'
import { listNoteLinks } from './check/list-note-links.ts'
import { type DecodedFiles, decodeFiles } from './files/decode-files.ts'
import { readAnnotations } from './files/read-annotations.ts'
import { type FolderFiles, readFolder } from './files/read-folder.ts'
import { readFrontmatter } from './files/read-frontmatter.ts'
import { readLedger } from './files/read-ledger.ts'
import { textFilePath } from './files/text-file.ts'
import { type ProcessedMarkdown, processMarkdown } from './process-markdown.ts'

export interface ReadTextOptions {
  /**
   * The names of all texts.
   *
   * @default none
   */
  readonly texts?: ReadonlySet<string> | undefined
  /** @default 'require' */
  readonly ledgerUse?: LedgerUse | undefined
  /**
   * The path that the site will lie under, with a slash at both ends.
   *
   * @default '/'
   */
  readonly base?: string | undefined
  /**
   * Whether to look for quoted words that may be a title, a term or a scare quote.
   *
   * @default false
   */
  readonly propose?: boolean | undefined
  /**
   * What the labels of the article are written in, one that there are words of.
   *
   * @default 'en'
   */
  readonly language?: string | undefined
}

export interface ReadText extends Partial<Pick<ProcessedMarkdown, 'reading' | 'html' | 'placed'>> {
  readonly slug: string
  /** `text.md` as stored, line ends normalised. */
  readonly markdown: string
  /** What was promised; absent where there is no ledger, or it is at fault. */
  readonly ledger?: Ledger | undefined
  /** Faults, marked fatal, and warnings. */
  readonly messages: readonly Message[]
  /** What the editor might say of quoted words, where it was asked for; nothing of it is a fault. */
  readonly proposals?: readonly Message[] | undefined
  /** The links to the site itself, whose ends only all texts together can tell. */
  readonly links?: readonly PlacedLink[] | undefined
}

/**
 * Read a text folder into a Reading and the HTML of its article.
 *
 * @param root the project's folder; messages name files relative to it
 * @param folder the text's folder, relative to `root`
 * @param options who reads it, and what else is there
 * @returns no `reading` and no `html` where a fault keeps the text from being read
 */
export function readText(root: string, folder: string, options: ReadTextOptions = {}): ReadText {
  return readFiles(readFolder(root, folder), options)
}

/** Read a text whose files were read from the disk; every file's faults are told at once. */
export function readFiles(found: FolderFiles, options: ReadTextOptions = {}): ReadText {
  const { folder } = found
  const path = textFilePath(folder, 'text.md')
  const slug = findSlug(folder)
  const faults: Fault[] = [...found.faults]
  const tell = (list: readonly Fault[]) => list.map(fault => tellFault(fault, path))
  const decoded = decodeFiles(found)
  const files = decoded.value
  const markdown = files['text.md']?.text
  const conflicts = checkConflicts(listMerged(folder, files))
  faults.push(...decoded.faults, ...conflicts)
  // What stands around the marks of a merge would be told of twice, or wrongly.
  if (!conflicts.every(({ isWarning }) => isWarning))
    return { slug, markdown: markdown ?? '', messages: tell(faults) }
  const promise = readPromise(textFilePath(folder, 'ledger.json'), files['ledger.json']?.text)
  const editor = readAnnotations(
    files['annotations.yaml']?.text ?? '',
    textFilePath(folder, 'annotations.yaml'),
  )
  faults.push(...promise.faults, ...editor.faults)
  if (markdown === undefined) return { slug, markdown: '', messages: tell(faults) }
  const limits = checkLimits(markdown, path)
  const frontmatter = readFrontmatter(markdown, path, slug)
  faults.push(...limits, ...frontmatter.faults)
  if (limits.length > 0) return { slug, markdown, messages: tell(faults) }
  const isSound = faults.every(({ isWarning }) => isWarning)
  const { texts, ledgerUse = 'require', base = '/', propose, language = DEFAULT_LANGUAGE } = options
  const address = `${base}${readingPath(slug)}`
  const { annotations, origin } = editor
  const processed = processMarkdown(markdown, {
    text: frontmatter.text,
    annotations,
    origin,
    texts,
    propose,
    address,
    base,
    words: wordsFor(language),
    // What an entry at fault would have said of a claim, the ledger can't be held to.
    ledger: promise.source && { ...promise.source, use: isSound ? ledgerUse : 'avoid' },
  })
  const { reading, html, placed } = processed
  faults.push(...processed.faults, ...findEmpty(reading, markdown, path))
  const source = files['source.txt']
  if (source !== undefined || found.files['source.txt'] === undefined)
    faults.push(...checkSource(reading, { path, markdown, source, digestPlace: frontmatter.digestPlace }))
  const messages = tell(faults)
  if (!isSound) return { slug, markdown, messages }
  return {
    slug,
    markdown,
    messages,
    proposals: processed.proposals && tell(processed.proposals),
    ledger: promise.source?.ledger,
    reading,
    html,
    placed,
    links: [
      ...processed.links.map(link => ({ ...link, path })),
      ...listNoteLinks(annotations, origin, { page: address, base }),
    ],
  }
}

function listMerged(folder: string, files: DecodedFiles) {
  const list = (name: keyof DecodedFiles) => ({ path: textFilePath(folder, name), text: files[name]?.text })
  return {
    markdown: list('text.md'),
    annotations: list('annotations.yaml'),
    source: list('source.txt'),
    ledger: list('ledger.json'),
  }
}

/** Read the ledger of a text, if it has one. */
function readPromise(path: string, text: string | undefined) {
  if (text === undefined) return { source: undefined, faults: [] }
  const read = readLedger(text, path)
  const characters = checkJsonCharacters(text, path)
  if ('faults' in read) return { source: undefined, faults: [...read.faults, ...characters] }
  return { source: { ...read, path }, faults: characters }
}

function findEmpty({ paragraphs }: Reading, markdown: string, path: string): readonly Fault[] {
  if (paragraphs.length > 0) return []
  const reason = 'Unexpected text without words, expected at least one paragraph'
  return [{ ruleId: 'text-empty', reason, place: endOf(markdown), path }]
}
