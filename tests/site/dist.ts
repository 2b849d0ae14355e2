import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, ROOT } from './project.ts'

/** The site that the build step left in the project's folder. */
export const DIST = join(ROOT, 'dist')

/** The site's own pages; Pagefind's bundle has none that are ours. */
export const PAGES: readonly string[] = listFiles(DIST).filter(
  path => path.endsWith('.html') && !path.startsWith('pagefind/'),
)

export const readPage = (path: string): string => readFileSync(join(DIST, path), 'utf8')
