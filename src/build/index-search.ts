import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { startStep } from '../progress/start-step.ts'
import { createSearchFiles } from './create-search-files.ts'
import { findReadings } from './find-readings.ts'
import { serveSearch } from './serve-search.ts'

/**
 * An Astro integration that indexes the Readings of a finished build with Pagefind. In `astro dev` it serves the index
 * of the texts as they are.
 *
 * @throws Error with Pagefind's own words, which ends the build
 */
export function indexSearch(): AstroIntegration {
  let base = '/'
  return {
    name: 'postil-index-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const step = startStep('Indexing texts')
        const count = await writeSearchFiles(fileURLToPath(dir), base).finally(() => step.end())
        logger.info(`Indexed ${count.toLocaleString('en')} ${count === 1 ? 'text' : 'texts'}`)
      },
      'astro:server:setup': ({ server }) => serveSearch(server, base),
    },
  }
}

/**
 * Write the index of a finished build into it.
 *
 * @param folder where the build lies; each text has its `reading.json` there
 * @param base the site's path, with a slash at its end
 * @returns the number of texts
 */
export async function writeSearchFiles(folder: string, base: string): Promise<number> {
  const readings = findReadings(folder)
  for (const [path, content] of await createSearchFiles(readings, base)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  return readings.length
}
