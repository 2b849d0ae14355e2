import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a Reading depends on besides the text itself: the folder of the loader, and all that it imports from. */
export const PIPELINE: readonly string[] = [
  'src/vocabulary',
  'src/model',
  'src/text',
  'src/faults',
  'src/ledger',
  'src/remark',
  'src/rehype',
  'src/words',
  'src/export',
  'src/progress',
  'src/content',
]

/**
 * A digest of the pipeline's code and of the packages it runs on, so that a stored Reading is read again after
 * either has changed.
 *
 * @param root the project's folder
 */
export function pipelineVersion(root: string): string {
  const hash = createHash('sha256').update(String(process.versions.icu))
  hash.update(readFileSync(join(root, 'package-lock.json')))
  for (const file of PIPELINE.flatMap(folder => listFiles(join(root, folder))))
    hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
