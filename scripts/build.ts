import { buildSite } from './build-site.ts'
import { runCommand } from './run-command.ts'

await runCommand(async () => {
  await buildSite({ root: process.cwd() })
  console.log('Built dist/')
})
