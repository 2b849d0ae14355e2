import { dev } from 'astro'
import { readServer, readSite } from './lib/command/read-options.ts'
import { runCommand } from './lib/command/run-command.ts'
import { describeOrigin, findPort } from './lib/server/serve-site.ts'

/** Live preview: a change to a text, its annotations or the code shows at once, and search finds it. */
process.env.ASTRO_TELEMETRY_DISABLED = '1'
await runCommand('dev', async call => {
  const { root, site } = readSite()
  const { host, port: wanted } = readServer(call)
  const port = await findPort(wanted, host)
  process.env.SITE_URL = site ?? describeOrigin(host, port)
  await dev({ root, server: { host, port } })
})
// What Astro has started by then would keep a failed preview from ending.
if (process.exitCode !== undefined) process.exit()
