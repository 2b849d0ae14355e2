import { type ChildProcess, spawn } from 'node:child_process'
import { shellEnvironment } from '../site/project.ts'

export interface StartedSite {
  readonly child: ChildProcess
  /** With the site's path. */
  readonly address: string
  readonly port: number
  /** All that it has printed so far. */
  readonly output: () => string
}

/** Run `npm start` in a project, as a person would, on any port that is free, and wait until it serves. */
export async function startSite(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<StartedSite> {
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', '0'], {
    cwd: folder,
    env: shellEnvironment(environment),
  })
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: string) => {
      output += text
      const [, found] = /^Postil is at (\S+)/m.exec(output) ?? []
      if (found) resolve(found)
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
    child.once('close', () => reject(new Error(`It ended before it served: ${output}`)))
  })
  return { child, address, port: Number(new URL(address).port), output: () => output }
}
