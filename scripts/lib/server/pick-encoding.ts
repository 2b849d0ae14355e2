export type Encoding = 'br' | 'gzip'

/** The better one first. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip']

/**
 * Pick the encoding that a client likes best, of two that it likes as well the better one.
 *
 * @param header its `Accept-Encoding` (RFC 9110, 12.5.3)
 * @returns `undefined` where it takes neither
 */
export function pickEncoding(header: string): Encoding | undefined {
  const weights = new Map(header.toLowerCase().split(',').map(parsePart))
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0
  const [best] = ENCODINGS.filter(name => weightOf(name) > 0).sort((a, b) => weightOf(b) - weightOf(a))
  return best
}

function parsePart(part: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map(word => word.trim())
  const weight = parameters.find(parameter => parameter.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
