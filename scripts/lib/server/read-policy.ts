import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Read the headers that a built site asks its host for; none where it doesn't. */
export async function readPolicy(
  folder: string,
): Promise<readonly (readonly [name: string, value: string])[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '')
  return [...text.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value])
}
