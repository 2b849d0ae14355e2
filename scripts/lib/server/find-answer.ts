import { fstat, ReadStream, type Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { sep } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type SendResult, send } from '@fastify/send'

/** While one build takes the place of another nothing is there for a moment. Milliseconds. */
const PAUSE = 10
const ATTEMPTS = 100

/**
 * Find what a built site answers to a request. Its length, its validators and its bytes are of the same file even
 * where another build takes the site's place in between: then it is looked for again.
 *
 * @param path below the site's folder, as it was sent
 * @returns `undefined` where no site is there, and where a link leads out of it
 */
export async function findAnswer(
  request: IncomingMessage,
  path: string,
  folder: string,
): Promise<SendResult | undefined> {
  const asked = Object.assign(Object.create(request), { headers: withStrongRange(request.headers) })
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await delay(PAUSE)
    const before = await identify(folder)
    const found = await send(asked, path, { root: folder, cacheControl: false })
    // From here on, for before anybody listens an error would end the process.
    const opened = waitUntilOpen(found)
    const isInside = await liesWithin(found, folder)
    const isSettled = before !== undefined && before === (await identify(folder))
    if (isSettled && (await isWhole(found, await opened)) && isInside) return found
    found.stream.destroy()
    if (isSettled && !isInside) return undefined
  }
  return undefined
}

/**
 * Only a strong validator says that the bytes before the range are the same (RFC 9110, 13.1.5): ours of a file as it
 * is, which `send` knows as a weak one. With any other the range is left aside.
 */
function withStrongRange(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { range, 'if-range': validator, ...others } = headers
  if (range === undefined || validator === undefined) return headers
  return String(validator).startsWith('"') ? { ...headers, 'if-range': `W/${validator}` } : others
}

/** Which folder stands at a path now. */
async function identify(folder: string): Promise<number | undefined> {
  return stat(folder).then(
    ({ ino }) => ino,
    () => undefined,
  )
}

/** Whether what is found lies in the site itself, and not where a link in it leads. */
async function liesWithin({ metadata }: SendResult, folder: string): Promise<boolean> {
  if (!('path' in metadata)) return true
  try {
    const [inner, outer] = await Promise.all([realpath(metadata.path), realpath(folder)])
    return inner === outer || inner.startsWith(outer + sep)
  } catch {
    return false
  }
}

/** The open file that an answer is read from; `undefined` for what is no file, and where it can't be opened. */
function waitUntilOpen({ stream }: SendResult): Promise<number | undefined> {
  return new Promise(resolve => {
    stream.on('error', () => resolve(undefined))
    if (stream instanceof ReadStream) stream.once('open', resolve)
    else resolve(undefined)
  })
}

/** Whether the file that is open is the one that the headers tell of. */
async function isWhole({ stream, metadata }: SendResult, file: number | undefined): Promise<boolean> {
  if (!(stream instanceof ReadStream) || !('stat' in metadata)) return true
  return file !== undefined && isSame(metadata.stat, await promisify(fstat)(file))
}

function isSame(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs
}
