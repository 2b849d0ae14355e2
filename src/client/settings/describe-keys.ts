import type { Scripts } from '../../words/index.ts'
import { keysOf } from './keys.ts'
import { areKeysOff } from './stored-settings.ts'

/** Say of what the page's keys do which keys these are, in tooltips and to a screen reader, as long as they are on. */
export function describeKeys(words: Scripts['settings']): void {
  const { commands, describeCommands } = words
  const known = keysOf(document, words)
  for (const { selector } of known) {
    const own = known.filter(other => other.selector === selector && !(other.isPlain && areKeysOff()))
    const title = describeCommands(own.map(({ keys, command }) => ({ keys, does: commands[command] })))
    for (const element of document.querySelectorAll(selector)) {
      set(element, 'aria-keyshortcuts', own.map(({ shortcuts }) => shortcuts).join(' '))
      set(element, 'title', title)
    }
  }
}

function set(element: Element, name: string, value: string): void {
  if (value === '') element.removeAttribute(name)
  else element.setAttribute(name, value)
}
