import type { Point } from 'unist'
import { Lexer } from 'yaml'
import type { Fault } from '../../faults/index.ts'
import { findCharacters } from '../../text/index.ts'

/** What the lexer says between the parts of the source; nothing of it stands there. */
const SIGNS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F'])

/** Check the comments of a YAML file: those of a text are shown with its source. */
export function checkYamlComments(
  text: string,
  path: string,
  pointAt: (offset: number) => Point,
): readonly Fault[] {
  const faults: Fault[] = []
  let offset = 0
  let before = ''
  for (const token of new Lexer().lex(text)) {
    // A scalar may begin with the same mark, after a sign of its own.
    if (token.startsWith('#') && before !== '\u001F') {
      for (const { offset: at, ...fault } of findCharacters(token))
        faults.push({ ...fault, place: pointAt(offset + at), path })
    }
    if (!SIGNS.has(token)) offset += token.length
    before = token
  }
  return faults
}
