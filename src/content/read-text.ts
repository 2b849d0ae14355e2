import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import {
  type Frontmatter,
  findSlug,
  type Ledger,
  type Reading,
  readingPath,
  type TextInfo,
} from '../model/index.ts'
import { annotationsSchema, frontmatterSchema } from '../model/schemas.ts'
import { type AnnotationOrigin, type Fault, type LedgerUse, reportFault } from '../remark/index.ts'
import { checkConflicts } from './check/check-conflicts.ts'
import { checkJsonCharacters } from './check/check-json-characters.ts'
import { checkLimits } from './check/check-limits.ts'
import type { PlacedLink } from './check/check-links.ts'
import { checkNotes } from './check/check-notes.ts'
import { checkSource } from './check/check-source.ts'
import { listNoteLinks } from './check/list-note-links.ts'
import { decodeText, endOf } from './files/decode-text.ts'
import { type ParsedYaml, parseYaml } from './files/parse-yaml.ts'
import { type FolderFiles, readFolder } from './files/read-folder.ts'
import { readLedger } from './files/read-ledger.ts'
import { splitFrontmatter } from './files/split-frontmatter.ts'
import { type TextFile, textFilePath } from './files/text-file.ts'
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
}

export interface ReadText extends Partial<Omit<ProcessedMarkdown, 'links'>> {
  readonly slug: string
  /** `text.md` as stored, line ends normalised. */
  readonly markdown: string
  /** What was promised; absent where there is no ledger, or it is at fault. */
  readonly ledger?: Ledger | undefined
  /** Faults, marked fatal, and warnings. */
  readonly messages: readonly VFileMessage[]
  /** What the editor might say of quoted words, where it was asked for; nothing of it is a fault. */
  readonly proposals?: readonly VFileMessage[] | undefined
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
  const { texts, ledgerUse = 'require', base = '/', propose } = options
  const { folder } = found
  const slug = findSlug(folder)
  const file = new VFile({ path: textFilePath(folder, 'text.md') })
  const report = (faults: readonly Fault[]) => {
    for (const fault of faults) reportFault(file, fault)
  }
  report(found.faults)
  const files = decodeFiles(found, report)
  const conflicts = checkConflicts({
    markdown: { path: file.path, text: files['text.md']?.text },
    annotations: { path: textFilePath(folder, 'annotations.yaml'), text: files['annotations.yaml']?.text },
    source: { path: textFilePath(folder, 'source.txt'), text: files['source.txt']?.text },
    ledger: { path: textFilePath(folder, 'ledger.json'), text: files['ledger.json']?.text },
  })
  report(conflicts)
  // What stands around the marks of a merge would be told of twice, or wrongly.
  if (conflicts.some(({ isWarning }) => !isWarning))
    return { slug, markdown: files['text.md']?.text ?? '', messages: file.messages }
  const path = textFilePath(folder, 'ledger.json')
  const ledger = files['ledger.json'] === undefined ? undefined : readLedger(files['ledger.json'].text, path)
  if (ledger && 'faults' in ledger) report(ledger.faults)
  report(checkJsonCharacters(files['ledger.json']?.text ?? '', path))
  const origin = { path: textFilePath(folder, 'annotations.yaml') }
  const annotations = parseYaml(
    { text: files['annotations.yaml']?.text ?? '', path: origin.path },
    annotationsSchema,
    {},
  )
  report(annotations.faults)
  const noteFaults = checkNotes(annotations.data, { ...origin, pointOf: annotations.pointOf })
  report(noteFaults)
  const markdown = files['text.md']?.text
  if (markdown === undefined) return { slug, markdown: '', messages: file.messages }
  file.value = markdown
  const limits = checkLimits(markdown, file.path)
  report(limits)
  const frontmatter = parseFrontmatter(markdown, file.path)
  report(frontmatter.faults)
  if (limits.length > 0) return { slug, markdown, messages: file.messages }
  const isSound = file.messages.every(({ fatal }) => !fatal)
  const areNotesSound = noteFaults.every(({ isWarning }) => isWarning)
  const kept = areNotesSound ? annotations.data : { ...annotations.data, notes: [] }
  const address = `${base}${readingPath(slug)}`
  const { links, ...processed } = processMarkdown(file, {
    text: describeText(slug, frontmatter.data),
    annotations: kept,
    origin: { ...origin, pointOf: annotations.pointOf } satisfies AnnotationOrigin,
    texts,
    propose,
    address,
    base,
    // What an entry at fault would have said of a claim, the ledger can't be held to.
    ...(ledger &&
      !('faults' in ledger) && { ledger: { ...ledger, path, use: isSound ? ledgerUse : 'avoid' } }),
  })
  report(findEmpty(processed.reading, markdown, file.path))
  if (found.files['source.txt'] === undefined || files['source.txt'] !== undefined)
    report(
      checkSource(processed.reading, {
        path: file.path,
        markdown,
        source: files['source.txt'],
        digestPlace: frontmatter.pointOf(['source', 'sha256']) ??
          frontmatter.pointOf(['source']) ?? { line: 1, column: 1 },
      }),
    )
  const { messages } = file
  if (!isSound) return { slug, markdown, messages }
  const { proposals } = file.data
  return {
    slug,
    markdown,
    messages,
    proposals,
    ledger: ledger && 'ledger' in ledger ? ledger.ledger : undefined,
    ...processed,
    links: [
      ...links.map(link => ({ ...link, path: file.path })),
      ...listNoteLinks(kept, { ...origin, pointOf: annotations.pointOf }, { page: address, base }),
    ],
  }
}

interface DecodedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly text: string
}

/** A file that is no text is reported and left out. */
function decodeFiles(
  { folder, files }: FolderFiles,
  report: (faults: readonly Fault[]) => void,
): Partial<Readonly<Record<TextFile, DecodedFile>>> {
  const decoded = Object.entries(files).flatMap(([name, bytes]) => {
    const path = `${folder}/${name}`
    const text = decodeText(bytes)
    if (typeof text === 'string') return [[name, { path, bytes, text }] as const]
    report([{ ruleId: 'file-bytes', ...text, path }])
    return []
  })
  return Object.fromEntries(decoded)
}

function findEmpty({ paragraphs }: Reading, markdown: string, path: string): readonly Fault[] {
  if (paragraphs.length > 0) return []
  const reason = 'Unexpected text without words, expected at least one paragraph'
  return [{ ruleId: 'text-empty', reason, place: endOf(markdown), path }]
}

function parseFrontmatter(markdown: string, path: string): ParsedYaml<Frontmatter> {
  const yaml = splitFrontmatter(markdown)
  const parsed = parseYaml({ text: yaml ?? '', path, linesBefore: 1 }, frontmatterSchema, {
    title: 'Untitled',
  })
  if (yaml !== undefined) return parsed
  const reason = 'Unexpected start of the file, expected frontmatter: a `title` between two lines of `---`'
  return { ...parsed, faults: [{ ruleId: 'schema-value', reason, place: { line: 1, column: 1 }, path }] }
}

function describeText(
  slug: string,
  { title, author, description, language, published, source }: Frontmatter,
): TextInfo {
  const { url, site, retrieved, sha256 } = source ?? {}
  return {
    slug,
    title,
    language,
    ...(author && { author }),
    ...(description && { description }),
    ...(published && { published }),
    ...(source && {
      source: {
        ...(url && { url }),
        ...(site && { site }),
        ...(retrieved && { retrieved }),
        ...(sha256 && { sha256 }),
      },
    }),
  }
}
