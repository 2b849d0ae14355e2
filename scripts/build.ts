import { buildSite } from './build-site.ts'
import { readOptions } from './read-options.ts'
import { runCommand } from './run-command.ts'

await runCommand(async () => {
  const { root } = readOptions()
  await buildSite({ root })
  console.log('Built dist/')
})
