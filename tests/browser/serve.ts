import { fileURLToPath } from 'node:url'
import { serveSite } from '../../scripts/lib/server/serve-site.ts'

/** Serve the built site for the browser tests, on a free port. */
export default async function serve(): Promise<() => Promise<void>> {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url))
  const { address, close } = await serveSite({ folder, port: 0 })
  process.env.SITE_ADDRESS = address
  return close
}
