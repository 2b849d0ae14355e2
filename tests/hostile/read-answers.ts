/** One answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

export interface RawAnswers {
  readonly answers: readonly RawAnswer[]
  /** What is left at the end: of an answer that was cut off, its beginning. */
  readonly rest: Buffer
}

/**
 * Read the answers that a connection has brought, in their order. Informational ones (1xx) are left out.
 *
 * @param methods of the requests, as far as they were HEAD: their answers have no body
 */
export function readAnswers(bytes: Buffer, methods: readonly string[] = []): RawAnswers {
  const answers: RawAnswer[] = []
  let rest = bytes
  for (;;) {
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) return { answers, rest }
    const [line = '', ...fields] = rest.subarray(0, end).toString('latin1').split('\r\n')
    const status = Number(/^HTTP\/1\.1 (\d{3})(?: |$)/.exec(line)?.[1])
    if (Number.isNaN(status)) return { answers, rest }
    const headers = new Map(
      fields.map(field => [
        field.slice(0, field.indexOf(':')).toLowerCase(),
        field.slice(field.indexOf(':') + 1).trim(),
      ]),
    )
    const after = rest.subarray(end + 4)
    const hasNone = methods[answers.length] === 'HEAD' || status < 200 || status === 204 || status === 304
    const read = hasNone ? { body: Buffer.alloc(0), length: 0 } : readBody(after, headers)
    if (read === undefined) return { answers, rest }
    rest = after.subarray(read.length)
    if (status >= 200) answers.push({ status, headers, body: read.body })
  }
}

/** @returns `undefined` for one that isn't all there */
function readBody(bytes: Buffer, headers: ReadonlyMap<string, string>) {
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(bytes)
  const length = Number(headers.get('content-length') ?? Number.NaN)
  // Without either the body is what comes until the end; that one couldn't be told from one that was cut off.
  if (Number.isNaN(length) || bytes.length < length) return undefined
  return { body: bytes.subarray(0, length), length }
}

function readChunks(bytes: Buffer) {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const end = bytes.indexOf('\r\n', at)
    const size = end < 0 ? Number.NaN : Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16)
    if (Number.isNaN(size) || bytes.length < end + 2 + size + 2) return undefined
    chunks.push(bytes.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
    if (size === 0) return { body: Buffer.concat(chunks), length: at }
  }
}
