import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { CallError } from '../command/call-error.ts'
import { answerRequest } from './answer-request.ts'
import { refuseRequest } from './refuse-request.ts'

export interface ServeOptions {
  /** The folder of the built site. */
  readonly folder: string
  /**
   * The port to listen on; 0 takes any that is free.
   *
   * @default 4321
   */
  readonly port?: number | undefined
  /**
   * The name or number of this machine to listen at.
   *
   * @default 'localhost'
   */
  readonly host?: string | undefined
  /**
   * The path the site lies under.
   *
   * @default '/'
   */
  readonly base?: string | undefined
}

export interface ServedSite {
  readonly address: string
  close(): Promise<void>
}

/** What a connection has asked for so far. */
interface SocketAnswers {
  readonly last: IncomingMessage
  /** When all of it is answered. */
  readonly ended: Promise<void>
}

/** Who sends a request too slowly, or nothing for so long, loses the connection. Milliseconds. */
const HEADERS_TIMEOUT = 10_000
const REQUEST_TIMEOUT = 20_000
const IDLE_TIMEOUT = 60_000
const MOST_CONNECTIONS = 2_000

/**
 * Serve a built site, with the policy of its `_headers` and its 404 page, as a host would: what the folder holds at
 * each request, of one build in each answer.
 *
 * @throws CallError where the port is taken, or the host isn't this machine's
 */
export async function serveSite({
  folder,
  port = 4321,
  host = 'localhost',
  base = '/',
}: ServeOptions): Promise<ServedSite> {
  const prefix = base.replace(/\/$/, '')
  const answers = new WeakMap<Duplex, SocketAnswers>()
  const refused = new WeakSet<Duplex>()
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT, requestTimeout: REQUEST_TIMEOUT, connectionsCheckingInterval: 2_000 },
    (request, response) => {
      const before = answers.get(request.socket)?.ended
      const answer = answerRequest(request, response, { folder, prefix })
      const ended = Promise.all([before, answer]).then(() => {})
      answers.set(request.socket, { last: request, ended })
    },
  )
  // Good requests that came before on the same connection have their answers first.
  server.on('clientError', async (error, socket) => {
    if (refused.has(socket)) return
    refused.add(socket)
    const { last, ended } = answers.get(socket) ?? {}
    await ended
    // What is wrong with the rest of a request needs no answer besides its own.
    if (last?.complete === false) socket.end()
    else refuseRequest(error, socket)
  })
  // Whoever says at once that no more is to come, as simple clients do, still wants the answer. Node knows it by this
  // property alone.
  Object.assign(server, { httpAllowHalfOpen: true })
  server.maxConnections = MOST_CONNECTIONS
  server.setTimeout(IDLE_TIMEOUT)
  const number = await listen(server, port, host)
  return {
    address: `${describeOrigin(host, number)}${prefix}/`,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Find a port to listen on, before what takes long.
 *
 * @returns the port, or any that is free for 0
 * @throws CallError where the port is taken, or the host isn't this machine's
 */
export async function findPort(port: number, host: string): Promise<number> {
  const server = createServer()
  const number = await listen(server, port, host)
  await new Promise(resolve => server.close(resolve))
  return number
}

/** The address without a path that a browser on this machine reaches a server at. */
export function describeOrigin(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::'
  const name = isAny || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    // Not the name: where it stands for two addresses, either one alone would be taken.
    server.listen(port, host === 'localhost' ? '127.0.0.1' : host, () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port)
    })
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CallError(`Port ${port} is taken; choose another with --port or PORT`)
    case 'EACCES':
      return new CallError(
        `Port ${port} needs rights that you don't have; choose another with --port or PORT`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CallError(`Unexpected host ${host}, expected a name or number of this machine`)
    default:
      return error
  }
}
