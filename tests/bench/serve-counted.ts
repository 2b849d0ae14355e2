import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What went over the wire since it was last asked. */
export interface Traffic {
  readonly requests: number
  readonly bytes: number
}

export interface CountedSite {
  readonly address: string
  takeTraffic(): Traffic
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serve a built site as a good host would, compressed with Brotli where that is shorter, and count its bodies. */
export async function serveCounted(folder: string): Promise<CountedSite> {
  const known = new Map<string, { readonly body: Buffer; readonly isCompressed: boolean }>()
  let traffic = { requests: 0, bytes: 0 }
  const server = createServer((request, response) => {
    const path = findFile(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path === undefined) {
      response.writeHead(404).end()
      return
    }
    const { body, isCompressed } = known.get(path) ?? compress(path)
    known.set(path, { body, isCompressed })
    traffic = { requests: traffic.requests + 1, bytes: traffic.bytes + body.length }
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
    if (isCompressed) response.setHeader('Content-Encoding', 'br')
    response.end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  return {
    address: `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : ''}/`,
    takeTraffic() {
      const taken = traffic
      traffic = { requests: 0, bytes: 0 }
      return taken
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function findFile(folder: string, pathname: string): string | undefined {
  const path = join(folder, decodeURIComponent(pathname))
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

function compress(path: string): { readonly body: Buffer; readonly isCompressed: boolean } {
  const plain = readFileSync(path)
  const body = brotliCompressSync(plain)
  return body.length < plain.length ? { body, isCompressed: true } : { body: plain, isCompressed: false }
}
