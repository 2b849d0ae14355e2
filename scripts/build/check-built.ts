import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPages } from '../../src/export/index.ts'
import {
  cardPath,
  claimPath,
  claimsPath,
  mapPath,
  type Reading,
  readingPath,
  sourcePath,
} from '../../src/model/index.ts'
import { startStep } from '../../src/progress/start-step.ts'
import { listFiles } from './disk.ts'
import { findTargets } from './find-targets.ts'

export interface CheckBuiltOptions {
  /** The names of the texts that the site must hold. */
  readonly texts: readonly string[]
  /** The site's path, with a slash at both ends. */
  readonly base: string
}

/** What every site has at its root. */
const ROOT_FILES = ['index.html', '404.html', 'search/index.html', 'robots.txt', '_headers'] as const
const ENTRY = 'pagefind/pagefind-entry.json'

/**
 * Check that a site is whole before it takes the place of another: that every page of every text is there and ends as
 * a page does, that what pages load and lead to is there, and that the search index is complete.
 *
 * @returns what is missing, in words; nothing for a site that is whole
 */
export function checkBuilt(folder: string, { texts, base }: CheckBuiltOptions): readonly string[] {
  const files = new Set(listFiles(folder))
  const expected = [...ROOT_FILES, ...texts.flatMap(text => listExpected(folder, text))]
  const pages = [...files].filter(path => path.endsWith('.html') && !path.startsWith('pagefind/'))
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
  const path = join(folder, text, 'reading.json')
  if (!existsSync(path)) return [`${text}/reading.json`]
  const reading = JSON.parse(readFileSync(path, 'utf8')) as Reading
  const pages = [readingPath(text), claimsPath(text), mapPath(text), sourcePath(text)]
  const claims = listPages(reading).map(({ name }) => claimPath(text, name))
  const cards = reading.sentences.flatMap(({ id, occurrence }) =>
    id === undefined || occurrence !== 1 ? [] : [cardPath(text, id)],
  )
  return [...[...pages, ...claims].map(page => `${page}index.html`), cardPath(text), ...cards]
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
    const file = safeDecode(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html')
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
  if (!existsSync(join(folder, ENTRY))) return [`${ENTRY} is missing`]
  const { languages } = JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')) as {
    languages: Record<string, { hash: string; page_count: number }>
  }
  const fragments = listNames(join(folder, 'pagefind/fragment')).length
  const expected = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0)
  return [
    ...Object.values(languages)
      .map(({ hash }) => `pagefind/pagefind.${hash}.pf_meta`)
      .filter(path => !existsSync(join(folder, path)))
      .map(path => `${path} is missing`),
    ...(fragments === expected ? [] : [`The search index has ${fragments} of ${expected} records`]),
    ...(existsSync(join(folder, 'search/words/index.txt')) ? [] : ['search/words/index.txt is missing']),
  ]
}

const listNames = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
