import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Frontmatter, type Ledger, type Reading, readingPath, type TextInfo } from '../model/index.ts'
import { annotationsSchema, frontmatterSchema } from '../model/schemas.ts'
import { type AnnotationOrigin, type Fault, type LedgerUse, reportFault } from '../remark/index.ts'
import { checkLimits } from './check-limits.ts'
import { checkNotes } from './check-notes.ts'
import { checkSource } from './check-source.ts'
import { decodeText, endOf } from './decode-text.ts'
import { parseYaml } from './parse-yaml.ts'
import { type ProcessedMarkdown, processMarkdown } from './process-markdown.ts'
import { readLedger } from './read-ledger.ts'
import { splitFrontmatter } from './split-frontmatter.ts'

/** The files of a text folder that the pipeline reads. */
export const TEXT_FILES = ['text.md', 'annotations.yaml', 'source.txt', 'ledger.json'] as const

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
}

export interface ReadText extends Partial<ProcessedMarkdown> {
  readonly slug: string
  /** `text.md` as stored, line ends normalised. */
  readonly markdown: string
  /** What was promised; absent where there is no ledger, or it is at fault. */
  readonly ledger?: Ledger | undefined
  /** Faults, marked fatal, and warnings. */
  readonly messages: readonly VFileMessage[]
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
  const { texts, ledgerUse = 'require', base = '/' } = options
  const slug = folder.split('/').at(-1) ?? folder
  const file = new VFile({ path: `${folder}/text.md` })
  const report = (faults: readonly Fault[]) => {
    for (const fault of faults) reportFault(file, fault)
  }
  const files = readFiles(root, folder, report)
  if (files === undefined) return { slug, markdown: '', messages: file.messages }
  file.value = files.markdown
  report(findUnknown(root, folder))
  report(checkLimits(files.markdown, file.path))
  const frontmatter = parseFrontmatter(files.markdown, file.path)
  const annotations = parseYaml(
    { text: files.annotations, path: `${folder}/annotations.yaml` },
    annotationsSchema,
  )
  const path = `${folder}/ledger.json`
  const ledger = files.ledger === undefined ? undefined : readLedger(files.ledger, path)
  for (const parsed of [frontmatter, annotations, ledger])
    if (parsed && 'faults' in parsed) report(parsed.faults)
  if (
    'faults' in frontmatter ||
    'faults' in annotations ||
    (ledger && 'faults' in ledger) ||
    file.messages.some(({ fatal }) => fatal)
  ) {
    return { slug, markdown: files.markdown, messages: file.messages }
  }
  const origin: AnnotationOrigin = { path: `${folder}/annotations.yaml`, pointOf: annotations.pointOf }
  report(checkNotes(annotations.data, origin))
  const text = describeText(slug, frontmatter.data)
  const processed = processMarkdown(file, {
    text,
    annotations: annotations.data,
    origin,
    texts,
    address: `${base}${readingPath(slug)}`,
    ...(ledger && { ledger: { ...ledger, path, use: ledgerUse } }),
  })
  report(findEmpty(processed.reading, files.markdown, file.path))
  const digestPlace = frontmatter.pointOf(['source', 'sha256']) ??
    frontmatter.pointOf(['source']) ?? { line: 1, column: 1 }
  report(
    checkSource(processed.reading, {
      path: file.path,
      markdown: files.markdown,
      source: files.source,
      digestPlace,
    }),
  )
  return { slug, markdown: files.markdown, messages: file.messages, ledger: ledger?.ledger, ...processed }
}

interface Files {
  readonly markdown: string
  readonly annotations: string
  readonly ledger: string | undefined
  readonly source: { readonly path: string; readonly bytes: Uint8Array; readonly text: string } | undefined
}

function readFiles(
  root: string,
  folder: string,
  report: (faults: readonly Fault[]) => void,
): Files | undefined {
  const present = readdirSync(join(root, folder))
  if (!present.includes('text.md')) {
    const reason = `Unexpected folder without \`text.md\`, expected one`
    report([{ ruleId: 'folder-empty', reason, path: folder }])
    return undefined
  }
  const read = (name: (typeof TEXT_FILES)[number]) => {
    const path = join(root, folder, name)
    if (!existsSync(path)) return { path: `${folder}/${name}`, bytes: new Uint8Array(), text: undefined }
    const bytes = readFileSync(path)
    const text = decodeText(bytes)
    if (typeof text === 'string') return { path: `${folder}/${name}`, bytes, text }
    report([{ ruleId: 'file-bytes', ...text, path: `${folder}/${name}` }])
    return undefined
  }
  const [markdown, annotations, source, ledger] = TEXT_FILES.map(read)
  if (markdown?.text === undefined || !annotations || !source || !ledger) return undefined
  const { text } = source
  return {
    markdown: markdown.text,
    annotations: annotations.text ?? '',
    ledger: ledger.text,
    source: text === undefined ? undefined : { ...source, text },
  }
}

/** What `annotations.yml` and its like are called. */
const MISSPELT = /^(texts?|annotations?|sources?|ledgers?)\.[a-z]+$/i

/** A file that has nearly the name of one that is read would be passed over in silence. */
function findUnknown(root: string, folder: string): readonly Fault[] {
  return readdirSync(join(root, folder))
    .filter(name => MISSPELT.test(name) && !TEXT_FILES.some(file => file === name))
    .map(name => ({
      ruleId: 'file-unknown',
      reason: `Unexpected file \`${name}\`, expected only ${TEXT_FILES.join(', ')}`,
      path: `${folder}/${name}`,
      isWarning: true,
    }))
}

function findEmpty({ paragraphs }: Reading, markdown: string, path: string): readonly Fault[] {
  if (paragraphs.length > 0) return []
  const reason = 'Unexpected text without words, expected at least one paragraph'
  return [{ ruleId: 'text-empty', reason, place: endOf(markdown), path }]
}

function parseFrontmatter(markdown: string, path: string) {
  const yaml = splitFrontmatter(markdown)
  if (yaml !== undefined) return parseYaml({ text: yaml, path, linesBefore: 1 }, frontmatterSchema)
  const reason = 'Unexpected start of the file, expected frontmatter: a `title` between two lines of `---`'
  return { faults: [{ ruleId: 'schema-value', reason, place: { line: 1, column: 1 }, path }] } satisfies {
    faults: Fault[]
  }
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
