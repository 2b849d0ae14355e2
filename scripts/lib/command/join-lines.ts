import { escapeCharacters } from '../../../src/text/index.ts'

/** Join what is printed on a terminal: of the words and names in it, nothing may act there. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .flatMap(line => line.split('\n'))
    .map(escapeCharacters)
    .join('\n')
}
