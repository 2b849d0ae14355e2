import { type JsonToken, readJsonToken } from './read-json-token.ts'

/** A value of a JSON text; all offsets are UTF-16 code units. */
export interface JsonNode {
  readonly start: number
  /** Where its key starts; the value itself where it has none. */
  readonly key: number
  /** What an object or array holds, by its keys or indices. */
  readonly members: ReadonlyMap<string | number, JsonNode>
}

/** What can't be read, and where. */
export interface JsonFault {
  readonly reason: string
  readonly offset: number
}

interface Cursor {
  readonly text: string
  at: number
}

/** Deeper than any ledger, less deep than the call stack. */
const DEEPEST_JSON = 100

/** Find where every value of a JSON text stands, or the first thing that is not JSON or a key given twice. */
export function scanJson(text: string): JsonNode | JsonFault {
  const cursor = { text, at: 0 }
  const root = scanValue(cursor, 0, peek(cursor).start)
  if ('reason' in root) return root
  const rest = peek(cursor)
  return rest.kind === 'end' ? root : describeFault(rest, 'the end of the file')
}

/** @param key where its key starts */
function scanValue(cursor: Cursor, depth: number, key: number): JsonNode | JsonFault {
  const token = take(cursor)
  const { kind, text, start } = token
  if (depth > DEEPEST_JSON) return describeFault(token, 'fewer brackets within brackets')
  if (text === '{' || text === '[') return scanMembers(cursor, token, depth, key)
  return kind === 'string' || kind === 'literal'
    ? { start, key, members: new Map() }
    : describeFault(token, 'a value')
}

function scanMembers(cursor: Cursor, open: JsonToken, depth: number, at: number): JsonNode | JsonFault {
  const isObject = open.text === '{'
  const end = isObject ? '}' : ']'
  const members = new Map<string | number, JsonNode>()
  const node = { start: open.start, key: at, members }
  if (takeIf(cursor, end)) return node
  for (;;) {
    const { start } = peek(cursor)
    const key = isObject ? scanKey(cursor, members) : members.size
    if (typeof key === 'object') return key
    const value = scanValue(cursor, depth + 1, start)
    if ('reason' in value) return value
    members.set(key, value)
    if (takeIf(cursor, end)) return node
    if (!takeIf(cursor, ',')) return describeFault(peek(cursor), `a comma or \`${end}\``)
  }
}

function scanKey(cursor: Cursor, members: ReadonlyMap<string | number, JsonNode>): string | JsonFault {
  const token = take(cursor)
  if (token.kind !== 'string') return describeFault(token, 'a key in double quotes')
  const key = String(JSON.parse(token.text))
  if (members.has(key)) return describeFault(token, 'each key once')
  return takeIf(cursor, ':') ? key : describeFault(peek(cursor), 'a colon')
}

function peek({ text, at }: Cursor): JsonToken {
  return readJsonToken(text, at)
}

function take(cursor: Cursor): JsonToken {
  const token = peek(cursor)
  cursor.at = token.start + token.text.length
  return token
}

function takeIf(cursor: Cursor, mark: string): boolean {
  const isThere = peek(cursor).text === mark
  if (isThere) take(cursor)
  return isThere
}

function describeFault({ kind, text, start }: JsonToken, expected: string): JsonFault {
  const found = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return {
    reason: `Unexpected ${kind === 'end' ? 'end of the file' : `\`${found}\``}, expected ${expected}`,
    offset: start,
  }
}
