import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { ContentError, formatMessage, type Message, sortMessages, tellFault } from '../faults/index.ts'
import { CONTENT_READ } from '../progress/content-read.ts'
import { startStep } from '../progress/start-step.ts'
import { siteLanguage } from '../words/index.ts'
import type { PlacedLink } from './check/check-links.ts'
import { checkSite } from './check/check-site.ts'
import { readFolder } from './files/read-folder.ts'
import { CONTENT_FOLDER, findFolders } from './find-folders.ts'
import { loadText } from './load-text.ts'
import { pipelineVersion } from './pipeline-version.ts'
import { readingOf } from './reading-of.ts'
import { createTextReader, type TextReader } from './thread/text-reader.ts'
import { watchTexts } from './watch-texts.ts'

/**
 * An Astro content loader for the texts below `content/`. An entry's `data` is its Reading, its `body` the Markdown
 * as stored, and `render(entry)` gives its article. In `astro dev` a text that changes is read again; what is at fault
 * is printed and the last good page stays.
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
      const { watcher, logger } = context
      if (watcher === undefined) return loadAll(site).finally(() => reader.close())
      watchTexts(root, watcher, async path => {
        if (await preview(site, watcher)) logger.info(`Read ${path} again`)
      })
      // The reader is kept: what is changed is read again at once.
      await preview(site, watcher)
    },
  }
}

type Watcher = NonNullable<LoaderContext['watcher']>

interface Site {
  /** The project's folder. */
  readonly root: string
  readonly reader: TextReader
  readonly context: LoaderContext
}

/** Bring the store up to date. Where the folders themselves are at fault it stays as it is. */
async function loadAll({ root, reader, context }: Site): Promise<void> {
  const { store, watcher, logger } = context
  const { folders, faults } = findFolders(root)
  const messages: Message[] = faults.map(fault => tellFault(fault))
  refuse(messages)
  const slugs = folders.map(folder => folder.slice(CONTENT_FOLDER.length + 1))
  const base = context.config.base.replace(/\/?$/, '/')
  const ledgerUse = watcher === undefined ? 'require' : 'preview'
  const language = siteLanguage()
  const version = [pipelineVersion(root), base, language, ledgerUse, ...slugs].join()
  const options = { texts: new Set(slugs), base, language, ledgerUse, version, reader } as const
  const links = new Map<string, readonly PlacedLink[] | undefined>()
  const step = startStep('Reading', { unit: 'text' })
  try {
    for (const [i, slug] of slugs.entries()) {
      step.at(i, slugs.length)
      const found = readFolder(root, `${CONTENT_FOLDER}/${slug}`)
      const loaded = await loadText(slug, found, options, context)
      links.set(slug, loaded.links)
      messages.push(...loaded.messages)
    }
  } finally {
    step.end()
  }
  for (const slug of store.keys()) if (!links.has(slug)) store.delete(slug)
  messages.push(...checkSite(root, { links, base }, context).map(fault => tellFault(fault)))
  const sorted = sortMessages(messages)
  for (const message of sorted) if (!message.fatal) logger.warn(formatMessage(message))
  refuse(sorted)
}

/** @throws ContentError with those that are fatal, if there are any */
function refuse(messages: readonly Message[]): void {
  const fatal = messages.filter(message => message.fatal)
  if (fatal.length > 0) throw new ContentError(fatal)
}

/**
 * Read for `astro dev`, where a fault must not end anything: it is printed, the other texts show, and whoever listens
 * at the watcher for `CONTENT_READ` hears of it, or that there is none.
 *
 * @returns whether there is none
 */
async function preview(site: Site, watcher: Watcher): Promise<boolean> {
  const { store, logger } = site.context
  const fault = await loadAll(site).then(
    () => undefined,
    (error: Error) => error,
  )
  if (fault !== undefined) logger.error(fault.message)
  const readings = store.values().map(({ data }) => readingOf(data))
  watcher.emit(CONTENT_READ as never, fault as never, readings as never)
  return fault === undefined
}
