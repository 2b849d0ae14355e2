import { build } from 'astro'
import { findFolders } from '../../../src/content/index.ts'
import { findSlug } from '../../../src/model/index.ts'
import { nameSome } from '../command/name-some.ts'
import { checkBuilt } from './check-built.ts'
import { replaceSite } from './replace-site.ts'

export interface BuildOptions {
  /** The project's folder, absolute. */
  readonly root: string
  /** The path the site lies under, with a slash at both ends. */
  readonly base: string
}

/** Build the site and let it take the place of the old one, only when everything holds. */
export async function buildSite({ root, base }: BuildOptions): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  await replaceSite(root, async folder => {
    await build({ root, outDir: folder, logLevel: 'warn' })
    refuseUnfinished(folder, { root, base })
  })
}

function refuseUnfinished(folder: string, { root, base }: BuildOptions): void {
  const texts = findFolders(root).folders.map(findSlug)
  const faults = checkBuilt(folder, { texts, base })
  if (faults.length === 0) return
  throw new Error(`The build is not whole, and the old site stays: ${nameSome(faults)}`)
}
