import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPages } from '../../../src/export/index.ts'
import {
  cardPath,
  claimPath,
  listFirsts,
  listTextPaths,
  type Reading,
  readingJsonPath,
  SITE_PATHS,
} from '../../../src/model/index.ts'
import { startStep } from '../../../src/progress/start-step.ts'
import { INDEX_ENTRY, INDEX_PATH, WORDS_ENTRY } from '../../../src/search/index.ts'
import { listFiles } from './disk.ts'
import { findTargets } from './find-targets.ts'

export interface CheckBuiltOptions {
  /** The names of the texts that the site must hold. */
  readonly texts: readonly string[]
  /** The site's path, with a slash at both ends. */
  readonly base: string
}

/** What every site has at its root. */
const ROOT_FILES = [...SITE_PATHS.map(fileOf), '_headers']

/**
 * Check that a site is whole before it takes the place of another: that every page of every text is there and ends as
 * a page does, that what pages load and lead to is there, and that the search index is complete.
 *
 * @returns what is missing, in words; nothing for a site that is whole
 */
export function checkBuilt(folder: string, { texts, base }: CheckBuiltOptions): readonly string[] {
  const files = new Set(listFiles(folder))
  const expected = [...ROOT_FILES, ...texts.flatMap(text => listExpected(folder, text))]
  const pages = [...files].filter(path => path.endsWith('.html') && !path.startsWith(INDEX_PATH))
  const step = startStep('Checking', { unit: 'page' })
  const faults = [
    ...expected.filter(path => !files.has(path)).map(path => `${path} is missing`),
    ...pages.flatMap((path, i) => {
      step.at(i, pages.length)
      return checkPage(readFileSync(join(folder, path), 'utf8'), { path, base, files })
    }),
    ...checkIndex(folder),
  ]
  step.end()
  return faults
}

/** The files of a text, by what its Reading says that it has. */
function listExpected(folder: string, text: string): readonly string[] {
  const path = readingJsonPath(text)
  if (!existsSync(join(folder, path))) return [path]
  const reading = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Reading
  const claims = listPages(reading).map(({ name }) => claimPath(text, name))
  const cards = listFirsts(reading.sentences).map(({ id }) => cardPath(text, id))
  return [...[...listTextPaths(text), ...claims].map(fileOf), cardPath(text), ...cards]
}

/** The file that is served at an address of the site. */
function fileOf(path: string): string {
  return path.replace(/(^|\/)$/, '$1index.html')
}

interface PlacedPage {
  readonly path: string
  readonly base: string
  readonly files: ReadonlySet<string>
}

function checkPage(html: string, { path, base, files }: PlacedPage): readonly string[] {
  const isWhole = html.trimEnd().endsWith('</html>')
  const address = new URL(`${base}${path.replace(/(^|\/)index\.html$/, '$1')}`, 'http://site.invalid')
  const lost = findTargets(html).filter(target => {
    const { origin, pathname } = new URL(target, address)
    if (origin !== address.origin) return false
    const file = fileOf(safeDecode(pathname.slice(base.length)))
    return !pathname.startsWith(base) || !files.has(file)
  })
  return [
    ...(isWhole ? [] : [`${path} is cut off`]),
    ...[...new Set(lost)].map(target => `${path} leads to ${target}, which is missing`),
  ]
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Pagefind writes its entry; the files that it names, and one fragment of each page, lie beside it. */
function checkIndex(folder: string): readonly string[] {
  if (!existsSync(join(folder, INDEX_ENTRY))) return [`${INDEX_ENTRY} is missing`]
  const { languages } = JSON.parse(readFileSync(join(folder, INDEX_ENTRY), 'utf8')) as {
    languages: Record<string, { hash: string; page_count: number }>
  }
  const fragments = listNames(join(folder, INDEX_PATH, 'fragment')).length
  const expected = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0)
  return [
    ...Object.values(languages)
      .map(({ hash }) => `${INDEX_PATH}pagefind.${hash}.pf_meta`)
      .filter(path => !existsSync(join(folder, path)))
      .map(path => `${path} is missing`),
    ...(fragments === expected ? [] : [`The search index has ${fragments} of ${expected} records`]),
    ...(existsSync(join(folder, WORDS_ENTRY)) ? [] : [`${WORDS_ENTRY} is missing`]),
  ]
}

const listNames = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
