import type { IncomingMessage, ServerResponse } from 'node:http'
import { relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { SendResult } from '@fastify/send'
import { encodeAnswer } from './encode-answer.ts'
import { findAnswer } from './find-answer.ts'
import { readPolicy } from './read-policy.ts'

export interface AnswerOptions {
  readonly folder: string
  /** The path that the site lies under, without a slash at its end. */
  readonly prefix: string
}

/** Answer one request, whatever it asks for. Never throws or rejects. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: AnswerOptions,
): Promise<void> {
  // A client that goes away is no fault of ours.
  response.on('error', () => {})
  try {
    await answer(request, response, options)
  } catch {
    if (response.headersSent) response.destroy()
    else response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal server error\n')
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, prefix }: AnswerOptions,
): Promise<void> {
  for (const [name, value] of await readPolicy(folder)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain' }).end('Method not allowed\n')
    return
  }
  const { path, query } = splitTarget(request.url ?? '')
  if (prefix !== '' && path === prefix) {
    response.writeHead(301, { Location: `${prefix}/${query}` }).end()
    return
  }
  const inside = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined
  const found = inside === undefined ? undefined : await findAnswer(request, inside, folder)
  if (found === undefined || isHidden(found, folder)) {
    found?.stream.destroy()
    return sendNotFound(request, response, folder)
  }
  if (found.type === 'directory') found.headers.Location = `${prefix}${found.headers.Location}${query}`
  await send(request, response, found)
}

/** The path of a request's target, as it was sent, and its query with the question mark. */
function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(target) ?? []
  return { path: path === '' ? '/' : path, query }
}

/** What isn't there or can't be read as a path, what lies outside the folder, and what is for the host alone look the same. */
function isHidden(found: SendResult, folder: string): boolean {
  if (found.type === 'error') {
    const { code } = found.metadata.error as NodeJS.ErrnoException
    return [400, 403, 404].includes(found.statusCode) || code === 'ELOOP'
  }
  return relative(folder, found.metadata.path) === '_headers'
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  // Neither a range nor a condition of the request is about this page.
  const { 'accept-encoding': encoding } = request.headers
  const asked = Object.assign(Object.create(request), { headers: { 'accept-encoding': encoding } })
  const page = await findAnswer(asked, '/404.html', folder)
  if (page?.type !== 'file') {
    page?.stream.destroy()
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n')
    return
  }
  const { 'Content-Type': type = '', 'Content-Length': length = '' } = page.headers
  const headers = { 'Content-Type': type, 'Content-Length': length }
  await send(asked, response, { ...page, statusCode: 404, headers })
}

async function send(request: IncomingMessage, response: ServerResponse, found: SendResult): Promise<void> {
  const { statusCode, headers, streams } = encodeAnswer(request.headers, found)
  response.statusCode = statusCode
  for (const [name, value] of Object.entries(headers)) {
    if (!response.hasHeader(name)) response.setHeader(name, value)
  }
  if (request.method === 'HEAD') {
    found.stream.destroy()
    response.end()
    return
  }
  await pipeline([...streams, response])
}
