import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../faults/index.ts'
import { describeKind, explainError, kindFault, readBytes } from './read-bytes.ts'
import { TEXT_FILES, type TextFile, textFilePath } from './text-file.ts'

/** More than a text, its annotations and the history of its claims can need. */
const LARGEST_FILES: Readonly<Record<TextFile, number>> = {
  'text.md': 256 * 1024,
  'annotations.yaml': 1024 * 1024,
  'source.txt': 512 * 1024,
  'ledger.json': 32 * 1024 * 1024,
}

/** A text as it lies on the disk, read once. */
export interface FolderFiles {
  /** Relative to the project. */
  readonly folder: string
  /** A file that isn't there is absent. */
  readonly files: Partial<Readonly<Record<TextFile, Uint8Array>>>
  readonly faults: readonly Fault[]
}

/**
 * Read the files of a text folder.
 *
 * @param root the project's folder
 * @param folder relative to `root`
 */
export function readFolder(root: string, folder: string): FolderFiles {
  const names = listNames(root, folder)
  if (!Array.isArray(names)) return { folder, files: {}, faults: [names as Fault] }
  const files: Partial<Record<TextFile, Uint8Array>> = {}
  const faults: Fault[] = [...findUnknown(names, folder)]
  for (const name of TEXT_FILES) {
    const found = readBytes(root, textFilePath(folder, name), LARGEST_FILES[name])
    if (found instanceof Uint8Array) files[name] = found
    else if (found !== undefined) faults.push(found)
  }
  if (!names.includes('text.md')) {
    const reason = 'Unexpected folder without `text.md`, expected one'
    faults.push({ ruleId: 'folder-empty', reason, path: folder })
  }
  return { folder, files, faults }
}

function listNames(root: string, folder: string): readonly string[] | Fault {
  try {
    const kind = describeKind(lstatSync(join(root, folder)))
    return kind === 'folder' ? readdirSync(join(root, folder)).sort() : kindFault(kind, folder, 'folder')
  } catch (error) {
    return explainError(error, folder) ?? []
  }
}

/** What `annotations.yml` and its like are called. */
const MISSPELT = /^(texts?|annotations?|sources?|ledgers?)\.[a-z]+$/i

/** A file that is not read would be passed over in silence; those that begin with a dot are meant to be. */
function findUnknown(names: readonly string[], folder: string): readonly Fault[] {
  return names
    .filter(name => !name.startsWith('.') && !TEXT_FILES.some(file => file === name))
    .map(name => ({
      ruleId: MISSPELT.test(name) ? 'file-unknown' : 'file-unread',
      reason: `Unexpected file \`${name}\`, expected only ${TEXT_FILES.join(', ')}`,
      path: `${folder}/${name}`,
      isWarning: true,
    }))
}
