import type { LoaderContext } from 'astro/loaders'
import type { Message } from '../faults/index.ts'
import type { PlacedLink } from './check/check-links.ts'
import type { FolderFiles } from './files/read-folder.ts'
import { TEXT_FILES, textFilePath } from './files/text-file.ts'
import type { ReadTextOptions } from './read-text.ts'
import type { TextReader } from './thread/text-reader.ts'

export interface LoadTextOptions extends ReadTextOptions {
  /** Changes with the code that reads texts, and with what else they depend on. */
  readonly version: string
  readonly reader: TextReader
}

/** What was said of a text that was read; nothing of one that was not, since it is as it was. */
export interface LoadedText {
  readonly messages: readonly Message[]
  readonly links?: readonly PlacedLink[]
}

/**
 * Read a text that has changed into Astro's store; one with a fault keeps the entry it has.
 *
 * @param slug the name of the text, and the id of its entry
 */
export async function loadText(
  slug: string,
  found: FolderFiles,
  { version, reader, ...options }: LoadTextOptions,
  { store, generateDigest, parseData }: LoaderContext,
): Promise<LoadedText> {
  const digest = generateDigest([version, ...listParts(found)].join('\u0000'))
  if (store.get(slug)?.digest === digest) return { messages: [] }
  const { reading, html, markdown, messages, links = [] } = reader.read(found, options)
  if (reading === undefined || html === undefined || messages.some(({ fatal }) => fatal))
    return { messages, links }
  const data = await parseData({ id: slug, data: { reading } })
  // Without a digest the text is read again next time: its warnings are heard again, its links are checked again.
  const known = messages.length + links.length === 0 ? { digest } : {}
  store.set({
    id: slug,
    data,
    body: markdown,
    filePath: textFilePath(found.folder, 'text.md'),
    rendered: { html },
    ...known,
  })
  return { messages, links }
}

/** What a text's entry depends on: the bytes of its files, and what else was found there. */
function listParts({ files, faults }: FolderFiles): readonly string[] {
  const parts = TEXT_FILES.map(name => {
    const bytes = files[name]
    return bytes === undefined ? 'none' : Buffer.from(bytes).toString('base64')
  })
  return faults.length === 0 ? parts : [...parts, JSON.stringify(faults)]
}
