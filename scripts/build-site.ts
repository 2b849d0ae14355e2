import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'

export interface BuildOptions {
  /** The project's folder, absolute. */
  readonly root: string
  /**
   * Where the finished site goes, relative to `root`.
   *
   * @default 'dist'
   */
  readonly output?: string | undefined
}

/**
 * Build the site into a temporary folder and move it into place only when everything holds: whatever is thrown, the
 * old site stays as it was.
 */
export async function buildSite({ root, output = 'dist' }: BuildOptions): Promise<void> {
  const work = join(root, '.postil')
  const fresh = join(work, 'new')
  const old = join(work, 'old')
  const target = join(root, output)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  try {
    await build({ root, outDir: fresh, logLevel: 'warn' })
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
