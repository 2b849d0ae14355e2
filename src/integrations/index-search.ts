import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex, type IndexFile } from 'pagefind'
import sirv from 'sirv'
import { createSearchRecord } from '../search/search-record.ts'
import { findReadings } from './find-readings.ts'

/** Where the index lies below the site's base path. */
const BUNDLE = 'pagefind'

/**
 * An Astro integration that indexes the Readings of a finished build with Pagefind, one record a text. In
 * `astro dev` it serves the index of the last build.
 *
 * @throws Error with Pagefind's own words, which ends the build
 */
export function indexSearch(): AstroIntegration {
  let base = '/'
  let output = ''
  return {
    name: 'postil-index-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
        output = fileURLToPath(config.outDir)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(fileURLToPath(dir), base)
        logger.info(`Indexed ${count} ${count === 1 ? 'text' : 'texts'}`)
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}${BUNDLE}`, sirv(join(output, BUNDLE), { dev: true }))
      },
    },
  }
}

async function writeIndex(folder: string, base: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({})
    refuse(errors)
    if (index === undefined) throw new Error('Pagefind made no index')
    const readings = findReadings(folder)
    for (const reading of readings) {
      const added = await index.addHTMLFile({
        url: `${base}${reading.text.slug}/`,
        content: createSearchRecord(reading),
      })
      refuse(added.errors)
    }
    const { files, errors: failures } = await index.getFiles()
    refuse(failures)
    writeFiles(join(folder, BUNDLE), files)
    return readings.length
  } finally {
    await close()
  }
}

/** Pagefind's own `writeFiles` answers before the last bytes are on the disk, and `close` then loses them. */
function writeFiles(folder: string, files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
