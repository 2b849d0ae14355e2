import type { FolderFiles } from '../../src/content/index.ts'

/** The files of a text as they are read from the disk. */
export function encodeFiles(folder: string, files: Readonly<Record<string, string>>): FolderFiles {
  const encoded = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])
  return { folder, files: Object.fromEntries(encoded), faults: [] }
}
