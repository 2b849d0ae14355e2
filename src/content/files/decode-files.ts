import type { Fault, WithFaults } from '../../faults/index.ts'
import { decodeText } from './decode-text.ts'
import type { FolderFiles } from './read-folder.ts'
import type { TextFile } from './text-file.ts'

export interface DecodedFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly text: string
}

export type DecodedFiles = Partial<Readonly<Record<TextFile, DecodedFile>>>

/** Decode the files of a text; one that is no text is a fault and left out. */
export function decodeFiles({ folder, files }: FolderFiles): WithFaults<DecodedFiles> {
  const faults: Fault[] = []
  const decoded = Object.entries(files).flatMap(([name, bytes]) => {
    const path = `${folder}/${name}`
    const text = decodeText(bytes)
    if (typeof text === 'string') return [[name, { path, bytes, text }] as const]
    faults.push({ ruleId: 'file-bytes', ...text, path })
    return []
  })
  return { value: Object.fromEntries(decoded), faults }
}
