import { type JsonToken, readJsonToken } from './read-json-token.ts'

/** What can't be read, and where. */
export interface JsonFault {
  readonly reason: string
  /** UTF-16 code units. */
  readonly offset: number
}

/** An object or array that has no end yet. */
interface Open {
  readonly end: '}' | ']'
  /** Those of an object, so far. */
  readonly keys: Set<string>
}

/** Deeper than any ledger, less deep than the call stack of whoever walks over it. */
const DEEPEST_JSON = 100

/**
 * Find the first thing that is not JSON, a key that is given twice, or brackets within brackets without number. `JSON.parse`
 * takes the last two, and of the first it doesn't always say where it stands.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: Open[] = []
  let next: 'key' | 'value' | 'more' = 'value'
  /** Whether nothing stands yet in the innermost brackets, which may be closed right away. */
  let isEmpty = false
  let at = 0
  const take = (): JsonToken => {
    const token = readJsonToken(text, at)
    at = token.start + token.text.length
    return token
  }
  for (;;) {
    const inner = open.at(-1)
    const token = take()
    if (inner && token.text === inner.end && (isEmpty || next === 'more')) {
      open.pop()
      next = 'more'
    } else if (next === 'more') {
      if (inner === undefined)
        return token.kind === 'end' ? undefined : describeFault(token, 'the end of the file')
      if (token.text !== ',') return describeFault(token, `a comma or \`${inner.end}\``)
      next = inner.end === '}' ? 'key' : 'value'
    } else if (next === 'key') {
      if (token.kind !== 'string') return describeFault(token, 'a key in double quotes')
      const key = String(JSON.parse(token.text))
      if (inner?.keys.has(key)) return describeFault(token, 'each key once')
      inner?.keys.add(key)
      const colon = take()
      if (colon.text !== ':') return describeFault(colon, 'a colon')
      next = 'value'
    } else {
      if (open.length > DEEPEST_JSON) return describeFault(token, 'fewer brackets within brackets')
      const { kind, text: mark } = token
      const isOpening = mark === '{' || mark === '['
      if (!isOpening && kind !== 'string' && kind !== 'literal') return describeFault(token, 'a value')
      if (isOpening) open.push({ end: mark === '{' ? '}' : ']', keys: new Set() })
      next = isOpening ? (mark === '{' ? 'key' : 'value') : 'more'
      isEmpty = isOpening
      continue
    }
    isEmpty = false
  }
}

function describeFault({ kind, text, start }: JsonToken, expected: string): JsonFault {
  const found = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return {
    reason: `Unexpected ${kind === 'end' ? 'end of the file' : `\`${found}\``}, expected ${expected}`,
    offset: start,
  }
}
