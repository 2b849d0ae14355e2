import { buildSite } from './lib/build/build-site.ts'
import { readServer, readSite } from './lib/command/read-options.ts'
import { runCommand } from './lib/command/run-command.ts'
import { describeOrigin, findPort, serveSite } from './lib/server/serve-site.ts'

/** Build everything, serve it, print the address. */
await runCommand('start', async call => {
  const { root, site, base } = readSite()
  const { host, port: wanted } = readServer(call)
  // A port that is taken is said before the build, which takes longer.
  const port = await findPort(wanted, host)
  process.env.SITE_URL = site ?? describeOrigin(host, port)
  await buildSite({ root, base })
  const { address } = await serveSite({ folder: `${root}/dist`, port, host, base })
  console.log(`Postil is at ${address}  (stop with Ctrl C)`)
})
