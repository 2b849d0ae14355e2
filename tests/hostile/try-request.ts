import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { askRaw } from './ask-raw.ts'
import type { HostileRequest } from './list-requests.ts'
import { type RawAnswer, readAnswers } from './read-answers.ts'

/** Send a hostile request. @returns what is wrong with its answers, in words; nothing where they are right and whole */
export async function tryRequest(port: number, request: HostileRequest): Promise<readonly string[]> {
  const { name, bytes, statuses, methods, isClosing } = request
  const { answers, rest } = readAnswers(await askRaw(port, bytes, isClosing), methods)
  const found = answers.map(({ status }) => status)
  const isRight =
    found.length === statuses.length && found.every((status, i) => statuses[i]?.includes(status))
  return [
    ...(isRight
      ? []
      : [`${name}: ${found.join(', ') || 'no answer'}, expected ${statuses.join(', ') || 'none'}`]),
    ...(rest.length > 0
      ? [`${name}: cut off after ${JSON.stringify(rest.toString('latin1').slice(0, 60))}`]
      : []),
  ]
}

/** Ask for a page as a browser does. @returns its bytes, uncompressed; `undefined` for no whole answer with 200 */
export async function askPage(port: number, path: string, encoding: string): Promise<string | undefined> {
  const head = `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Encoding: ${encoding}\r\n\r\n`
  const { answers, rest } = readAnswers(await askRaw(port, head))
  const [answer] = answers
  if (answer?.status !== 200 || answers.length !== 1 || rest.length > 0) return undefined
  return decode(answer).toString('latin1')
}

function decode({ headers, body }: RawAnswer): Buffer {
  const encoding = headers.get('content-encoding')
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}
