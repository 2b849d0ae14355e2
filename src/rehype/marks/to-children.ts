import type { ElementContent } from 'hast'

/**
 * Make children of an element of what the catalogue says, in which other elements may stand.
 *
 * @param wrap what becomes of the words; they stay as they are unless it says otherwise
 */
export function toChildren(
  said: readonly (string | ElementContent)[],
  wrap: (words: string) => ElementContent = value => ({ type: 'text', value }),
): ElementContent[] {
  return said.map(part => (typeof part === 'string' ? wrap(part) : part))
}
