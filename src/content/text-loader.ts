import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Reading } from '../model/index.ts'
import { CONTENT_READ } from '../progress/content-read.ts'
import { startStep } from '../progress/start-step.ts'
import { reportFault } from '../remark/index.ts'
import { siteLanguage } from '../words/index.ts'
import { checkLinks, type PlacedLink } from './check/check-links.ts'
import { checkTexts } from './check/check-texts.ts'
import { ContentError, formatMessage } from './content-error.ts'
import { type FolderFiles, readFolder } from './files/read-folder.ts'
import { readSiteLedger } from './files/read-site-ledger.ts'
import { TEXT_FILES, textFilePath } from './files/text-file.ts'
import { CONTENT_FOLDER, findFolders } from './find-folders.ts'
import { pipelineVersion } from './pipeline-version.ts'
import type { ReadTextOptions } from './read-text.ts'
import { sortMessages } from './sort-messages.ts'
import { createTextReader, type TextReader } from './thread/text-reader.ts'

/**
 * An Astro content loader for the texts below `content/`. An entry's `data` is its Reading, its `body` the Markdown
 * as stored, and `render(entry)` gives its article.
 *
 * @param reader reads the texts; by default each within bounds
 * @throws ContentError with every fault of every text, and the place of the first
 */
export function textLoader(reader: TextReader = createTextReader()): Loader {
  return {
    name: 'postil-texts',
    async load(context) {
      const root = fileURLToPath(context.config.root)
      const site = { root, reader, context }
      if (context.watcher === undefined) return loadAll(site).finally(() => reader.close())
      watch(site)
      // The reader is kept: what is changed is read again at once.
      await preview(site)
    },
  }
}

interface Site {
  /** The project's folder. */
  readonly root: string
  readonly reader: TextReader
  readonly context: LoaderContext
}

/** Bring the store up to date. Where the folders themselves are at fault it stays as it is. */
async function loadAll({ root, reader, context }: Site): Promise<void> {
  const { folders, faults } = findFolders(root)
  const file = new VFile()
  for (const fault of faults) reportFault(file, fault)
  if (file.messages.some(({ fatal }) => fatal))
    throw new ContentError(file.messages.filter(({ fatal }) => fatal))
  const slugs = new Set(folders.map(folder => slugOf(folder)))
  const options = {
    texts: slugs,
    base: context.config.base.replace(/\/?$/, '/'),
    language: siteLanguage(),
    ledgerUse: context.watcher === undefined ? ('require' as const) : ('preview' as const),
  }
  const version = [pipelineVersion(root), options.base, options.language, options.ledgerUse, ...slugs].join()
  const messages: VFileMessage[] = [...file.messages]
  const links = new Map<string, readonly PlacedLink[]>()
  const step = startStep('Reading', { unit: 'text' })
  try {
    for (const [i, folder] of folders.entries()) {
      step.at(i, folders.length)
      const found = readFolder(root, folder)
      messages.push(...(await loadText(found, version, { ...options, links }, reader, context)))
    }
  } finally {
    step.end()
  }
  for (const slug of context.store.keys()) if (!slugs.has(slug)) context.store.delete(slug)
  messages.push(...findPromiseFaults(root, slugs, context))
  messages.push(...findLinkFaults(root, slugs, { links, base: options.base }, context))
  const sorted = sortMessages(messages)
  for (const message of sorted) if (!message.fatal) context.logger.warn(formatMessage(message))
  const fatal = sorted.filter(message => message.fatal)
  if (fatal.length > 0) throw new ContentError(fatal)
}

/**
 * Say what would break a promise of the site. A preview has none to keep: there an editor may be about to rename a
 * text. A text that is at fault now is as it was, and has its own messages.
 */
function findPromiseFaults(
  root: string,
  slugs: ReadonlySet<string>,
  { store, watcher }: LoaderContext,
): readonly VFileMessage[] {
  const file = new VFile()
  const readings = [...slugs].map(slug => [slug, readingOf(store.get(slug)?.data)] as const)
  for (const fault of checkTexts(root, new Map(readings))) {
    if (watcher && fault.isWarning) continue
    reportFault(file, { ...fault, isWarning: fault.isWarning || watcher !== undefined })
  }
  return file.messages
}

/** Say which links within the site lead nowhere; a preview goes on all the same. */
function findLinkFaults(
  root: string,
  slugs: ReadonlySet<string>,
  { links, base }: { readonly links: ReadonlyMap<string, readonly PlacedLink[]>; readonly base: string },
  { store, watcher }: LoaderContext,
): readonly VFileMessage[] {
  const texts = [...slugs].map(slug => {
    const { data, body, rendered } = store.get(slug) ?? {}
    return { slug, reading: readingOf(data), html: rendered?.html, markdown: body, links: links.get(slug) }
  })
  const known = readSiteLedger(root)
  const published = 'faults' in known ? [] : (known.ledger?.texts ?? [])
  const file = new VFile()
  for (const fault of checkLinks(texts, { published, base }))
    reportFault(file, { ...fault, isWarning: fault.isWarning || watcher !== undefined })
  return file.messages
}

const readingOf = (data: Record<string, unknown> | undefined) => data?.reading as Reading | undefined

/** Read a text that has changed; one with a fault keeps the entry it has. */
async function loadText(
  found: FolderFiles,
  version: string,
  { links: collected, ...options }: ReadTextOptions & { readonly links: Map<string, readonly PlacedLink[]> },
  reader: TextReader,
  { store, generateDigest, parseData }: LoaderContext,
): Promise<readonly VFileMessage[]> {
  const digest = generateDigest([version, ...listParts(found)].join('\u0000'))
  const { folder } = found
  const slug = slugOf(folder)
  if (store.get(slug)?.digest === digest) return []
  const { reading, html, markdown, messages, links = [] } = reader.read(found, options)
  collected.set(slug, links)
  if (reading === undefined || html === undefined || messages.some(({ fatal }) => fatal)) return messages
  const data = await parseData({ id: slug, data: { reading } })
  // Without a digest the text is read again next time: its warnings are heard again, its links are checked again.
  const known = messages.length + links.length === 0 ? { digest } : {}
  store.set({
    id: slug,
    data,
    body: markdown,
    filePath: textFilePath(folder, 'text.md'),
    rendered: { html },
    ...known,
  })
  return messages
}

const slugOf = (folder: string) => folder.slice(CONTENT_FOLDER.length + 1)

/** Editors empty a file before they write it: a change is read once the folder has been quiet for so long. */
const QUIET_MS = 60

/** Watchers that report to us already; Astro loads again when its configuration changes. */
const watched = new WeakSet<object>()

/** In `astro dev`: read again when a file of a text changes; a fault is printed and the last good page stays. */
function watch(site: Site): void {
  const { root, context } = site
  const { watcher } = context
  if (watcher === undefined || watched.has(watcher)) return
  watched.add(watcher)
  const base = join(root, CONTENT_FOLDER)
  watcher.add(base)
  let timer: NodeJS.Timeout | undefined
  let reading = Promise.resolve()
  const onChange = (path: string) => {
    const [folder, name] = relative(base, path).split(sep)
    if (folder === '..' || !TEXT_FILES.some(file => file === name)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      reading = reading.then(() => reload(relative(root, path), site))
    }, QUIET_MS)
  }
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange)
}

async function reload(path: string, site: Site): Promise<void> {
  if (await preview(site)) site.context.logger.info(`Read ${path} again`)
}

/**
 * Read for `astro dev`, where a fault must not end anything: it is printed, the other texts show, and whoever listens
 * at the watcher for `CONTENT_READ` hears of it, or that there is none.
 */
async function preview(site: Site): Promise<boolean> {
  const { context } = site
  const fault = await loadAll(site).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (fault !== undefined) context.logger.error(fault instanceof Error ? fault.message : String(fault))
  const shown = [...context.store.keys()].map(slug => context.store.get(slug))
  const readings = shown.flatMap(entry => readingOf(entry?.data) ?? [])
  context.watcher?.emit(CONTENT_READ as never, fault as never, readings as never)
  return fault === undefined
}

/** What a text's entry depends on: the bytes of its files, and what else was found there. */
function listParts({ files, faults }: FolderFiles): readonly string[] {
  const parts = TEXT_FILES.map(name => {
    const bytes = files[name]
    return bytes === undefined ? 'none' : Buffer.from(bytes).toString('base64')
  })
  return faults.length === 0 ? parts : [...parts, JSON.stringify(faults)]
}
