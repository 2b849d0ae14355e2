import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { RESERVED_SLUGS, SLUG } from '../model/index.ts'
import type { Fault } from '../remark/index.ts'

/** The folder, relative to the project, that holds one folder for each text. */
export const CONTENT_FOLDER = 'content'

/** Find the text folders, sorted by name, and what is wrong with their names. */
export function findFolders(root: string): {
  readonly folders: readonly string[]
  readonly faults: readonly Fault[]
} {
  const base = join(root, CONTENT_FOLDER)
  const names = existsSync(base)
    ? readdirSync(base, { withFileTypes: true })
        .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort()
    : []
  if (names.length === 0) {
    const reason = 'Unexpected empty folder, expected at least one text'
    return { folders: [], faults: [{ ruleId: 'folder-empty', reason, path: CONTENT_FOLDER }] }
  }
  const addresses = new Map<string, string>()
  const faults = names.flatMap(name => {
    const fault = checkName(name, addresses)
    addresses.set(addressOf(name), name)
    return fault ? [{ ...fault, path: `${CONTENT_FOLDER}/${name}` }] : []
  })
  return { folders: names.map(name => `${CONTENT_FOLDER}/${name}`), faults }
}

function checkName(name: string, addresses: ReadonlyMap<string, string>): Fault | undefined {
  const other = addresses.get(addressOf(name))
  if (other !== undefined) {
    const reason = `Unexpected folder \`${name}\` with the address /${addressOf(name)}/ of \`${other}\`, expected one text an address`
    return { ruleId: 'folder-address', reason }
  }
  if (!SLUG.test(name)) {
    return {
      ruleId: 'folder-name',
      reason: `Unexpected folder name \`${name}\`, expected lower-case letters, digits and hyphens`,
    }
  }
  if (RESERVED_SLUGS.has(name)) {
    return {
      ruleId: 'folder-name',
      reason: `Unexpected folder name \`${name}\`, expected one that the site itself doesn't use`,
    }
  }
  return undefined
}

/** What a careless web server would make of a folder's name. */
function addressOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
}
