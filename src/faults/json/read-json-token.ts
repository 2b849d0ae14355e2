/** A mark, string or other literal of a JSON text, its end, or what can't be one of them. */
export interface JsonToken {
  readonly kind: 'mark' | 'string' | 'literal' | 'end' | 'unknown'
  readonly text: string
  /** UTF-16 code units from the start of the text. */
  readonly start: number
}

const BLANKS = /[\t\n\r ]*/y
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)?/y
const ESCAPES = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/g

/** Read the next token from an offset on. */
export function readJsonToken(text: string, from: number): JsonToken {
  const start = from + matchAt(BLANKS, text, from).length
  const [first = ''] = text.slice(start, start + 2)
  if (first === '') return { kind: 'end', text: '', start }
  if ('[]{},:'.includes(first)) return { kind: 'mark', text: first, start }
  if (first === '"') return readString(text, start)
  const literal = matchAt(LITERAL, text, start)
  return literal === '' ? { kind: 'unknown', text: first, start } : { kind: 'literal', text: literal, start }
}

/** Character by character, since no regular expression should match a megabyte. */
function readString(text: string, start: number): JsonToken {
  let end = start + 1
  while (text.charAt(end) !== '"' && text.charAt(end) >= ' ') end += text.charAt(end) === '\\' ? 2 : 1
  const string = text.slice(start, end + 1)
  const isWhole = text.charAt(end) === '"' && !string.replace(ESCAPES, '').includes('\\')
  return { kind: isWhole ? 'string' : 'unknown', text: string, start }
}

/** The pattern must match anything, if only nothing. */
function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start
  return String(pattern.exec(text))
}
