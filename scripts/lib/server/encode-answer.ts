import type { IncomingHttpHeaders } from 'node:http'
import type { Readable, Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { SendResult } from '@fastify/send'
import { type Encoding, pickEncoding } from './pick-encoding.ts'

export interface EncodedAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | number>>
  /** What the body is read from, and what it goes through. */
  readonly streams: readonly [Readable, ...Transform[]]
}

/** Pictures and fonts are compressed already, and so is the search index. */
const COMPRESSIBLE = /^(text\/|application\/(json|xml|javascript|manifest\+json|ld\+json)|image\/svg)/
/** A file of fewer bytes goes in one packet anyway. */
const LEAST_SIZE = 1_000
/** What Brotli gains beyond it isn't worth the wait. */
const BROTLI_QUALITY = 5

/**
 * Compress an answer where its client takes that. A range is always one of the file as it is; that is why the whole
 * file has a strong validator, and its compressed form a weak one (as nginx has it).
 */
export function encodeAnswer(asked: IncomingHttpHeaders, found: SendResult): EncodedAnswer {
  const { statusCode, stream } = found
  if (found.type !== 'file') return { statusCode, headers: found.headers, streams: [stream] }
  const { ETag: tag = '', ...headers } = found.headers
  const strong = tag === '' ? {} : { ETag: tag.replace(/^W\//, '') }
  const type = headers['Content-Type'] ?? ''
  if (statusCode === 304) return { statusCode, headers: found.headers, streams: [stream] }
  if (!COMPRESSIBLE.test(type)) return { statusCode, headers: { ...headers, ...strong }, streams: [stream] }
  const encoding = statusCode === 206 ? undefined : pickEncoding(String(asked['accept-encoding'] ?? ''))
  const vary = { Vary: 'Accept-Encoding' }
  if (encoding === undefined || found.metadata.stat.size < LEAST_SIZE) {
    return { statusCode, headers: { ...headers, ...strong, ...vary }, streams: [stream] }
  }
  const { 'Content-Length': _length, 'Accept-Ranges': _ranges, ...kept } = headers
  const weak = tag === '' ? {} : { ETag: tag }
  return {
    statusCode,
    headers: { ...kept, ...weak, ...vary, 'Content-Encoding': encoding },
    streams: [stream, createEncoder(encoding)],
  }
}

function createEncoder(encoding: Encoding): Transform {
  if (encoding === 'gzip') return createGzip()
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
}
