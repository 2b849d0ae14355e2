import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

export interface CanonicalPages extends AstroIntegration {
  /** Whether the page at an absolute address of the finished build names that address as its own. */
  isCanonical(address: string): boolean
}

/**
 * An Astro integration that knows which pages of a build are the ones to list: not those that say the same as another
 * page, or that stand for what is no longer there.
 */
export function canonicalPages(): CanonicalPages {
  let output = ''
  let base = '/'
  return {
    name: 'postil-canonical-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir)
        base = config.base.replace(/\/?$/, '/')
      },
    },
    isCanonical(address) {
      const path = decodeURIComponent(new URL(address).pathname.slice(base.length))
      const file = join(output, path, 'index.html')
      return (
        existsSync(file) && readFileSync(file, 'utf8').includes(`<link rel="canonical" href="${address}"`)
      )
    },
  }
}
