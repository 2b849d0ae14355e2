import { dev } from 'astro'
import { readOptions } from './read-options.ts'
import { runCommand } from './run-command.ts'

/** Live preview: a change to a text, its annotations or the code shows at once, and search finds it. */
process.env.ASTRO_TELEMETRY_DISABLED = '1'
await runCommand(async () => {
  const { root, port } = readOptions()
  await dev({ root, server: { port } })
})
// What Astro has started by then would keep a failed preview from ending.
if (process.exitCode !== undefined) process.exit()
