import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { CallError } from './run-command.ts'

export interface ServeOptions {
  /** The folder of the built site. */
  readonly folder: string
  /**
   * The port to listen on; 0 takes any that is free.
   *
   * @default 4321
   */
  readonly port?: number
  /**
   * The path the site lies under.
   *
   * @default '/'
   */
  readonly base?: string
}

export interface ServedSite {
  readonly address: string
  close(): Promise<void>
}

/** Serve a built site on this machine, with the policy of its `_headers` and its 404 page, as a host would. */
export async function serveSite({ folder, port = 4321, base = '/' }: ServeOptions): Promise<ServedSite> {
  const prefix = base.replace(/\/$/, '')
  const headers = readHeaders(folder)
  const files = sirv(folder, { etag: true })
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const url = request.url ?? '/'
    const notFound = () => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(readFileSync(join(folder, '404.html')))
    }
    if (!url.startsWith(`${prefix}/`)) return notFound()
    request.url = url.slice(prefix.length)
    files(request, response, notFound)
  })
  await listen(server, port)
  const bound = server.address()
  const number = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://localhost:${number}${prefix}/`,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

function readHeaders(folder: string): readonly (readonly [string, string])[] {
  const path = join(folder, '_headers')
  if (!existsSync(path)) return []
  return [...readFileSync(path, 'utf8').matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
    ([, name = '', value = '']) => [name, value],
  )
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new CallError(`Port ${port} is taken; choose another with PORT`) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}
