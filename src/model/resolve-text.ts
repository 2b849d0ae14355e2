import type { LiveText, PublishedText, WithdrawnText } from './published-text.ts'

/**
 * Follow a text to where it is now, over every name that it had since.
 *
 * @returns `undefined` if nothing was published under the name, or its way leads nowhere
 */
export function resolveText(
  texts: readonly PublishedText[],
  name: string,
): LiveText | WithdrawnText | undefined {
  const rest = new Map(texts.map(text => [text.name, text]))
  for (let next = name; ; ) {
    const text = rest.get(next)
    if (text?.state !== 'moved') return text
    // No name is come by twice.
    rest.delete(next)
    next = text.to
  }
}
