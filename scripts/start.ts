import { buildSite } from './build-site.ts'
import { readOptions } from './read-options.ts'
import { runCommand } from './run-command.ts'
import { serveSite } from './serve-site.ts'

/** Build everything, serve it, print the address. */
await runCommand(async () => {
  const { root, base, port } = readOptions()
  await buildSite({ root })
  const { address } = await serveSite({ folder: `${root}/dist`, port, base })
  console.log(`Postil is at ${address}  (stop with Ctrl C)`)
})
