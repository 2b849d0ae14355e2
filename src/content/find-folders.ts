import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../faults/index.ts'
import { RESERVED_SLUGS, SLUG } from '../model/index.ts'
import { describeKind, explainError, kindFault } from './files/read-bytes.ts'

/** The folder, relative to the project, that holds one folder for each text. */
export const CONTENT_FOLDER = 'content'

/** What the site itself remembers lies there under this name, and is read on its own. */
const MEMORY = 'ledger.json'
/** Where the site remembers every text, relative to the project's folder. */
export const SITE_LEDGER = `${CONTENT_FOLDER}/${MEMORY}`

/** Find the text folders, sorted by name, and what is wrong with their names. */
export function findFolders(root: string): {
  readonly folders: readonly string[]
  readonly faults: readonly Fault[]
} {
  const entries = listEntries(root)
  if (!Array.isArray(entries)) return { folders: [], faults: [entries as Fault] }
  const shown = entries
    .filter(({ name }) => !name.startsWith('.') && !OF_THE_SITE.has(name))
    .sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
  const names = shown.filter(entry => entry.isDirectory()).map(({ name }) => name)
  const others = shown.flatMap(entry => describeOther(entry) ?? [])
  // What stands in place of a text is at fault itself.
  if (names.length === 0 && others.some(({ isWarning }) => !isWarning)) return { folders: [], faults: others }
  // A site whose texts were all withdrawn goes on saying so.
  const isRemembered = entries.some(entry => entry.isFile() && entry.name === MEMORY)
  if (names.length === 0 && !isRemembered) {
    const reason = 'Unexpected empty folder, expected at least one text'
    return { folders: [], faults: [...others, { ruleId: 'folder-empty', reason, path: CONTENT_FOLDER }] }
  }
  const addresses = new Map<string, string>()
  const faults = names.flatMap(name => {
    const fault = checkName(name, addresses)
    addresses.set(addressOf(name), name)
    return fault ? [{ ...fault, path: `${CONTENT_FOLDER}/${name}` }] : []
  })
  return { folders: names.map(name => `${CONTENT_FOLDER}/${name}`), faults: [...others, ...faults] }
}

function listEntries(root: string): readonly Dirent[] | Fault {
  try {
    const kind = describeKind(lstatSync(join(root, CONTENT_FOLDER)))
    if (kind !== 'folder') return kindFault(kind, CONTENT_FOLDER, 'folder')
    return readdirSync(join(root, CONTENT_FOLDER), { withFileTypes: true })
  } catch (error) {
    return explainError(error, CONTENT_FOLDER) ?? []
  }
}

/** Beside the texts lie its ledger and the format in words; nothing else is passed over in silence. */
const OF_THE_SITE: ReadonlySet<string> = new Set(['README.md', MEMORY])

function describeOther(entry: Dirent): Fault | undefined {
  const path = `${CONTENT_FOLDER}/${entry.name}`
  if (entry.isDirectory()) return undefined
  if (!entry.isFile()) return kindFault(describeKind(entry), path, 'folder')
  const reason = `Unexpected file \`${entry.name}\`, expected only folders of texts`
  return { ruleId: 'file-unread', reason, path, isWarning: true }
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
