import { buildSite } from './build-site.ts'
import { runCommand } from './run-command.ts'
import { serveSite } from './serve-site.ts'

/** Build everything, serve it, print the address. */
await runCommand(async () => {
  const root = process.cwd()
  const port = Number(process.env.PORT ?? 4321)
  const base = process.env.BASE_PATH || '/'
  await buildSite({ root })
  const { address } = await serveSite({ folder: `${root}/dist`, port, base })
  console.log(`Postil is at ${address}  (stop with Ctrl C)`)
})
